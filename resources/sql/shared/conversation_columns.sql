-- SPDX-License-Identifier: GPL-3.0-or-later
c.id, c.user_id, u.username, coalesce(c.title, ''), c.preview, c.model, c.source,
coalesce(c.external_id, ''), coalesce(c.system_prompt, ''), c.status,
coalesce(c.is_pinned, @false()), coalesce(c.is_archived, @false()),
(c.read_at is null or c.read_at < c.updated_at), @micros(c.trashed_at),
(select @jsonarray(t.tag) from (select tag from conversation_tags where conversation_id = c.id order by tag) t),
coalesce(c.total_messages, 0), coalesce(c.total_tokens, 0), c.current_message_id,
coalesce(@jsonout(c.metadata), '{}'), @micros(c.created_at), @micros(c.updated_at)
