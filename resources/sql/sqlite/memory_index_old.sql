-- SPDX-License-Identifier: GPL-3.0-or-later
select s.search_key, m.id, '', m.created_at, m.question || char(10) || m.answer || char(10) || coalesce(m.context, '')
from chatbot_memory m join memory_search s on s.memory_id = m.id where m.id in @integers(:ids)
