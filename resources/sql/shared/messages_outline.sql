-- SPDX-License-Identifier: GPL-3.0-or-later
select m.id, m.parent_message_id, coalesce(m.sequence_number, 0), m.role, m.is_hidden, @size(m.content),
       @micros(m.created_at)
from messages m where m.conversation_id = @uuid(:conversation)
order by m.sequence_number, m.id
