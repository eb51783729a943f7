-- SPDX-License-Identifier: GPL-3.0-or-later
f.id, f.user_id, f.conversation_id, f.message_id, f.original_filename, coalesce(f.mime_type, ''), f.file_path,
coalesce(f.external_id, ''), coalesce(f.analysis_result, ''), coalesce(f.sha256, ''),
coalesce(b.size, f.file_size, 0), @micros(f.created_at)
