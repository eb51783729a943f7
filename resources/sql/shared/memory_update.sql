-- SPDX-License-Identifier: GPL-3.0-or-later
update chatbot_memory
set question = :question, answer = :answer, context = :context, rating = :rating, importance = :importance,
    tags = @tagsin(:tags), is_public = :public, conversation_id = @uuid(:conversation), message_id = :message
where id = :id and revision = :revision
