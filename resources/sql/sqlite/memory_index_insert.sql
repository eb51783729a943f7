-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plain values: with a select, SQLite would open a savepoint for each row.
insert into memory_index (rowid, tokens) values (:key, :tokens)
