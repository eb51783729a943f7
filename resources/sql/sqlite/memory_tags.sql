-- SPDX-License-Identifier: GPL-3.0-or-later
select own.value
from chatbot_memory m join json_each(m.tags) as own
where m.trashed_at is null and own.value <> ''
group by own.value order by count(*) desc, own.value limit 1000
