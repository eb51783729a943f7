-- SPDX-License-Identifier: GPL-3.0-or-later
-- A memory that a person edited since then stays as it is.
update chatbot_memory
   set conversation_id = (select c.id from conversations c where c.id = b.before ->> 'conversation_id'),
       message_id = (select m.id from messages m where m.id = cast(b.before ->> 'message_id' as integer)),
       question = b.before ->> 'question', answer = b.before ->> 'answer', context = b.before ->> 'context',
       rating = cast(b.before ->> 'rating' as integer), importance = cast(b.before ->> 'importance' as integer),
       tags = b.before ->> 'tags', is_public = cast(b.before ->> 'is_public' as integer) <> 0,
       content_hash = b.before ->> 'content_hash',
       source_updated_at = @time(cast(b.before ->> 'source_updated_at' as bigint)),
       updated_at = @time(cast(b.before ->> 'updated_at' as bigint)), revision = revision + 1
  from import_changes b
 where b.batch_id = :batch and b.entity = 'memory' and chatbot_memory.id = cast(b.entity_id as integer)
   and (chatbot_memory.source_updated_at is null or chatbot_memory.updated_at = chatbot_memory.source_updated_at)
