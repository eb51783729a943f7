-- SPDX-License-Identifier: GPL-3.0-or-later
update messages t
   set parent_message_id = n.parent_message_id, role = n.role, author = n.author, content = n.content,
       reasoning = n.reasoning, model = n.model, tool_calls = n.tool_calls, images = n.images,
       files = n.files, metadata = n.metadata, version = n.version, is_edited = n.is_edited,
       is_hidden = n.is_hidden, token_count = n.token_count, latency_ms = n.latency_ms,
       content_hash = n.content_hash, created_at = coalesce(n.created_at, t.created_at),
       updated_at = n.updated_at
  from import_messages n
 where t.id = n.id
