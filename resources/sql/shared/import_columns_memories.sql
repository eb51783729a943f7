-- SPDX-License-Identifier: GPL-3.0-or-later
id, user_id, source, external_id, conversation_id, message_id, question, answer, context, rating, importance, tags,
is_public, trashed_at, content_hash, source_updated_at, created_at, updated_at, import_batch_id
