-- SPDX-License-Identifier: GPL-3.0-or-later
select own.tag
from chatbot_memory m cross join lateral unnest(m.tags) as own (tag)
where m.trashed_at is null and own.tag <> ''
group by own.tag order by count(*) desc, own.tag limit 1000
