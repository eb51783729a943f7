-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing is inserted when the person, or a conversation or message that is named, is not there.
insert into chatbot_memory (user_id, conversation_id, message_id, question, answer, context, rating, importance,
                            tags, is_public, source, external_id)
select u.id, c.id, m.id, :question, :answer, :context, :rating, :importance,
       @tagsin(:tags), :public, :source, :external_id
from users u
left join conversations c on c.id = @uuid(:conversation)
left join messages m on m.id = :message
where u.id = :user
  and (:has_conversation = @false() or c.id is not null)
  and (:has_message = @false() or m.id is not null)
returning id
