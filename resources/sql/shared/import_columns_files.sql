-- SPDX-License-Identifier: GPL-3.0-or-later
user_id, conversation_id, message_id, original_filename, stored_filename, file_path, file_type, file_size, mime_type,
analysis_result, is_processed, sha256, external_id, created_at, updated_at, import_batch_id
