-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written here is of the source that an export names so.
select id, id, @include(import_known_columns)
  from conversations
 where user_id = :user and coalesce(nullif(source, ''), 'recollect') = :source and id in @uuids(:ids)
