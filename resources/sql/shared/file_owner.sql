-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom and what a new file belongs to: what it names, or follows from what it names. No row: something it names is
-- not there, or the message is of another conversation.
select coalesce(u.id, c.user_id), c.id, m.id
from (select 1 as one) always
left join messages m on m.id = :message
left join conversations c on c.id = coalesce(m.conversation_id, @uuid(:conversation))
left join users u on u.id = :user
where (:has_message = @false() or m.id is not null)
  and (:has_conversation = @false() or c.id = @uuid(:conversation))
  and (:has_user = @false() or u.id is not null)
