-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every tag and every path above it, with the conversations that have it or a tag below it. The inner rtrim takes
-- away what follows the last slash.
with recursive parts (tag, path) as (
    select distinct cast(tag as text), cast(tag as text) from conversation_tags
    union
    select tag, rtrim(rtrim(path, replace(path, '/', '')), '/') from parts where path like '%/%'
)
select min(p.path), count(distinct t.conversation_id)
from parts p
join conversation_tags t on t.tag = p.tag
join conversations c on c.id = t.conversation_id
where c.trashed_at is null and p.path <> ''
group by lower(p.path) order by lower(p.path)
