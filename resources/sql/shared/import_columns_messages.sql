-- SPDX-License-Identifier: GPL-3.0-or-later
id, conversation_id, sequence_number, parent_message_id, role, author, content, reasoning, model, tool_calls, images,
files, metadata, version, is_edited, is_hidden, token_count, latency_ms, external_id, content_hash, created_at,
updated_at, import_batch_id
