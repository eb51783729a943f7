-- SPDX-License-Identifier: GPL-3.0-or-later
insert into memory_index (memory_index, rowid, tokens) values ('delete', :key, :tokens)
