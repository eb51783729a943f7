-- SPDX-License-Identifier: GPL-3.0-or-later
-- By the catalogue's rows and not by to_regclass(): that may answer from before another program's migration, for
-- which this one has just waited.
select exists (select 1 from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'chatbot' and c.relname = 'schema_history' and c.relkind = 'r')
