-- SPDX-License-Identifier: GPL-3.0-or-later
-- The columns of memory_columns, of long texts only as much as a list shows.
m.id, m.user_id, u.username, m.conversation_id, m.message_id, substr(m.question, 1, 600), substr(m.answer, 1, 600),
'', m.rating, coalesce(m.importance, 5), coalesce(@tagsout(m.tags), '[]'), coalesce(m.is_public, @false()), m.source,
coalesce(m.external_id, ''), @micros(m.trashed_at), m.revision, @micros(m.created_at), @micros(m.updated_at)
