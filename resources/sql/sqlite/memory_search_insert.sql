-- SPDX-License-Identifier: GPL-3.0-or-later
with recursive wanted (search_key) as (
    select ((:created_at / 1000 - (:created_at % 1000 < 0)) << 20) + (:id & 1048575)
    union all
    select search_key + 1 from wanted where exists (select 1 from memory_search s where s.search_key = wanted.search_key)
)
insert into memory_search (search_key, memory_id, created_at)
select max(search_key), :id, :created_at from wanted
returning search_key
