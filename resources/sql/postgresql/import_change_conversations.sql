-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations t
   set title = n.title, model = n.model, system_prompt = n.system_prompt, metadata = n.metadata,
       preview = n.preview, content_hash = n.content_hash,
       total_messages = coalesce(t.total_messages, 0) + n.total_messages,
       total_tokens = least(greatest(coalesce(t.total_tokens, 0) + n.total_tokens, 0), 2147483647),
       last_sequence = n.last_sequence, current_message_id = n.current_message_id,
       source_updated_at = n.source_updated_at, updated_at = n.updated_at
  from import_conversations n
 where t.id = n.id
