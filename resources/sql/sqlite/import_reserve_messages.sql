-- SPDX-License-Identifier: GPL-3.0-or-later
-- The transaction has the write lock: nobody takes these meanwhile.
with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < :count)
select (select coalesce(max(id), 0) from messages) + n from numbers
