-- SPDX-License-Identifier: GPL-3.0-or-later
id, user_id, source, external_id, title, model, system_prompt, metadata, status, is_pinned, is_archived, trashed_at, read_at,
preview, content_hash, total_messages, total_tokens, last_sequence, source_updated_at, created_at, updated_at,
import_batch_id
