-- SPDX-License-Identifier: GPL-3.0-or-later
update chatbot_memory
   set conversation_id = coalesce(conversation_id, ?), message_id = coalesce(message_id, ?), question = ?,
       answer = ?, context = ?, rating = ?, importance = ?, tags = ?, is_public = ?, content_hash = ?,
       source_updated_at = ?, updated_at = ?, revision = revision + 1
 where id = ?
