-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing is inserted when the person is not there.
insert into chatbot_memory (user_id, conversation_id, message_id, question, answer, context, rating, importance,
                            tags, is_public, source, external_id)
select u.id, @uuid(:conversation), :message, :question, :answer, :context, :rating, :importance,
       @tagsin(:tags), :public, :source, :external_id
from users u
where u.id = :user
returning id
