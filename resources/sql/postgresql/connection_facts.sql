-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who we are here and what we may do. Tables are looked up by the catalogue: naming one that is absent, or lies in a
-- schema we may not use, would be an error.
select current_user::text,
       current_setting('server_version'),
       pg_catalog.pg_is_in_recovery(),
       current_setting('default_transaction_read_only') = 'on',
       coalesce(bool_and(pg_catalog.has_schema_privilege(n.oid, 'usage')
                         and pg_catalog.has_table_privilege(c.oid, 'select')), false),
       coalesce(bool_and(pg_catalog.has_schema_privilege(n.oid, 'usage')
                         and pg_catalog.has_table_privilege(c.oid, 'insert')
                         and pg_catalog.has_table_privilege(c.oid, 'update')), false)
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
 where n.nspname = 'chatbot' and c.relname in ('conversations', 'messages') and c.relkind in ('r', 'p')
