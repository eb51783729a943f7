-- SPDX-License-Identifier: GPL-3.0-or-later
select 0, m.id, '', m.created_at, m.question || char(10) || m.answer || char(10) || coalesce(m.context, '')
from chatbot_memory m
where m.id in @integers(:ids) and not exists (select 1 from memory_search s where s.memory_id = m.id)
