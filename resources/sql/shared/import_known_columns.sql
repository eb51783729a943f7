-- SPDX-License-Identifier: GPL-3.0-or-later
external_id is null, coalesce(content_hash, ''), coalesce(title, ''), title_edited, model,
coalesce(system_prompt, ''), coalesce(@jsonout(metadata), ''), preview, last_sequence, current_message_id,
@micros(source_updated_at), @micros(created_at), @micros(updated_at)
