-- SPDX-License-Identifier: GPL-3.0-or-later
select 0, m.id, m.conversation_id, m.created_at, m.content from messages m
where m.id in @integers(:ids) and not exists (select 1 from message_search s where s.message_id = m.id)
