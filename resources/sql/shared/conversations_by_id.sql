-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(conversation_columns)
from conversations c join users u on u.id = c.user_id
where c.id in @uuids(:ids)
