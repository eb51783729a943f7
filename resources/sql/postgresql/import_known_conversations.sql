-- SPDX-License-Identifier: GPL-3.0-or-later
-- Key by key: a plan made while the table was small, or without statistics, would read all conversations of the person.
select found.*
  from @texts(:keys) as wanted (key)
 cross join lateral (
    select external_id, id, @include(import_known_columns)
      from conversations
     where user_id = :user and source = :source and external_id = wanted.key
    offset 0) found
