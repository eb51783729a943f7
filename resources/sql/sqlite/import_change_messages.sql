-- SPDX-License-Identifier: GPL-3.0-or-later
update messages
   set parent_message_id = ?, role = ?, author = ?, content = ?, reasoning = ?, model = ?, tool_calls = ?,
       images = ?, files = ?, metadata = ?, version = ?, is_edited = ?, is_hidden = ?, token_count = ?,
       latency_ms = ?, content_hash = ?, created_at = coalesce(?, created_at), updated_at = ?
 where id = ?
