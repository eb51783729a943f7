-- SPDX-License-Identifier: GPL-3.0-or-later
m.id, m.user_id, u.username, m.conversation_id, m.message_id, m.question, m.answer, coalesce(m.context, ''),
m.rating, coalesce(m.importance, 5), coalesce(@tagsout(m.tags), '[]'), coalesce(m.is_public, @false()), m.source,
coalesce(m.external_id, ''), @micros(m.trashed_at), m.revision, @micros(m.created_at), @micros(m.updated_at)
