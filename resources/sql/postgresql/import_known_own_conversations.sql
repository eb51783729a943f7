-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written here is of the source that an export names so. Id by id, as in import_known_conversations.
select found.*
  from @uuids(:ids) as wanted (id)
 cross join lateral (
    select id::text, id, @include(import_known_columns)
      from conversations
     where id = wanted.id and user_id = :user and coalesce(nullif(source, ''), 'recollect') = :source
    offset 0) found
