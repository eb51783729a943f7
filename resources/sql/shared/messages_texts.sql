-- SPDX-License-Identifier: GPL-3.0-or-later
select m.id, m.content, m.reasoning, coalesce(@jsonout(m.tool_calls), '[]')
from messages m where m.conversation_id = @uuid(:conversation) and not m.is_hidden
order by m.sequence_number, m.id
