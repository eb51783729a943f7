-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations
   set title = ?, model = ?, system_prompt = ?, metadata = ?, preview = ?, content_hash = ?,
       total_messages = coalesce(total_messages, 0) + ?,
       total_tokens = min(max(coalesce(total_tokens, 0) + ?, 0), 2147483647), last_sequence = ?,
       current_message_id = ?, source_updated_at = ?, updated_at = ?
 where id = ?
