-- SPDX-License-Identifier: GPL-3.0-or-later
select s.search_key, m.id, m.conversation_id, m.created_at, m.content
from messages m join message_search s on s.message_id = m.id where m.id in @integers(:ids)
