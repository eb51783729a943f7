-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of keys, so that two imports never wait for each other crosswise; key by key as in
-- import_known_conversations.
select found.id
  from (select value from @texts(:keys) as keys (value) order by value) as wanted (key)
 cross join lateral (
    select id from conversations
     where user_id = :user and source = :source and external_id = wanted.key
    for update) found
