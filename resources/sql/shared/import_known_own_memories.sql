-- SPDX-License-Identifier: GPL-3.0-or-later
select id, coalesce(content_hash, ''), conversation_id, @micros(created_at), @micros(updated_at)
  from chatbot_memory
 where user_id = :user and coalesce(nullif(source, ''), 'recollect') = :source and external_id is null
   and id in @integers(:ids)
