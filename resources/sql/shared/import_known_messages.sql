-- SPDX-License-Identifier: GPL-3.0-or-later
select conversation_id, external_id, id, coalesce(content_hash, ''), coalesce(token_count, 0),
       coalesce(version, 1), coalesce(is_edited, @false())
  from messages
 where conversation_id in @uuids(:ids) and external_id is not null
