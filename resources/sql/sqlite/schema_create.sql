-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0x52434C54, RCLT: tells a library from any other SQLite file.
pragma application_id = 1380142164;
create table schema_history (
    number integer primary key,
    name text not null,
    program text not null,
    applied_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer))
);
