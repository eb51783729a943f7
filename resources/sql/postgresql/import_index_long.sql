-- SPDX-License-Identifier: GPL-3.0-or-later
-- Texts that may reach a limit of the index: the database decides what it holds of them.
insert into message_search (@include(import_columns_entries))
select m.id, m.conversation_id, m.created_at, e.vector, search_has_code(m.content), e.is_long
  from messages m, lateral search_entry(m.content) e
 where m.id in @integers(:ids)
