-- SPDX-License-Identifier: GPL-3.0-or-later
insert into memory_index (rowid, tokens)
select search_key, :tokens from memory_search where memory_id = :id
