-- SPDX-License-Identifier: GPL-3.0-or-later
select external_id, id, coalesce(content_hash, ''), conversation_id, message_id,
       @micros(source_updated_at), @micros(updated_at)
  from chatbot_memory
 where user_id = :user and source = :source and external_id in @texts(:keys)
