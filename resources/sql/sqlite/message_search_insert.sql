-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key is the millisecond, and from the message id a number that is free beside others of that millisecond.
with recursive wanted (search_key) as (
    select ((:created_at / 1000 - (:created_at % 1000 < 0)) << 20) + (:id & 1048575)
    union all
    select search_key + 1 from wanted where exists (select 1 from message_search s where s.search_key = wanted.search_key)
)
insert into message_search (search_key, message_id, conversation_id, created_at, has_code)
select max(search_key), :id, :conversation, :created_at, :has_code from wanted
returning search_key
