-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days since 1970-01-01, UTC.
select @micros(m.created_at) / 86400000000 as day, count(*)
from messages m join conversations c on c.id = m.conversation_id
where c.trashed_at is null
group by 1 order by 1
