-- SPDX-License-Identifier: GPL-3.0-or-later
m.id, m.conversation_id, m.parent_message_id, coalesce(m.sequence_number, 0), m.role, m.author, m.content,
m.reasoning, m.model, coalesce(@jsonout(m.tool_calls), '[]'), coalesce(@jsonout(m.images), '[]'),
coalesce(@jsonout(m.files), '[]'), coalesce(@jsonout(m.metadata), '{}'), coalesce(m.external_id, ''),
coalesce(m.version, 1), coalesce(m.is_edited, @false()), m.is_hidden, m.token_count, m.latency_ms,
@micros(m.created_at), @micros(m.updated_at)
