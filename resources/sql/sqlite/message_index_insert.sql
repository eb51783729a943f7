-- SPDX-License-Identifier: GPL-3.0-or-later
insert into message_index (rowid, tokens)
select search_key, :tokens from message_search where message_id = :id
