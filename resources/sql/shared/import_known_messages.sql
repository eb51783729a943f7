-- SPDX-License-Identifier: GPL-3.0-or-later
select conversation_id, coalesce(external_id, ''), id, coalesce(content_hash, ''), coalesce(token_count, 0),
       coalesce(version, 1), coalesce(is_edited, @false()), @micros(created_at), @micros(updated_at)
  from messages
 where conversation_id in @uuids(:ids)
