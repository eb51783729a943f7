-- SPDX-License-Identifier: GPL-3.0-or-later
with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < :count)
select (select coalesce(max(id), 0) from chatbot_memory) + n from numbers
