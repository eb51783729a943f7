-- SPDX-License-Identifier: GPL-3.0-or-later
update chatbot_memory t
   set conversation_id = coalesce(t.conversation_id, n.conversation_id),
       message_id = coalesce(t.message_id, n.message_id), question = n.question, answer = n.answer,
       context = n.context, rating = n.rating, importance = n.importance, tags = n.tags,
       is_public = n.is_public, content_hash = n.content_hash, source_updated_at = n.source_updated_at,
       updated_at = n.updated_at
  from import_memories n
 where t.id = n.id
