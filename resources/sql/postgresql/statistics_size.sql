-- SPDX-License-Identifier: GPL-3.0-or-later
-- Our tables with their indexes and long texts, as they lie on the server's disk.
select coalesce(sum(pg_catalog.pg_total_relation_size(c.oid)), 0)::bigint
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
 where n.nspname = 'chatbot' and c.relkind in ('r', 'p')
