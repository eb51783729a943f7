-- SPDX-License-Identifier: GPL-3.0-or-later
select exists (select 1 from sqlite_master where type = 'table' and name = 'schema_history')
