-- SPDX-License-Identifier: GPL-3.0-or-later
-- After a message, or (0) from the beginning: its number may be anything that a service gave it.
select @include(message_columns)
from messages m
where m.conversation_id = @uuid(:conversation)
  and (:after = 0 or (m.sequence_number, m.id) > (select a.sequence_number, a.id from messages a where a.id = :after))
order by m.sequence_number, m.id limit :limit
