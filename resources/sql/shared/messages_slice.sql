-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(message_columns)
from messages m
where m.conversation_id = @uuid(:conversation) and m.sequence_number > :after
order by m.sequence_number, m.id limit :limit
