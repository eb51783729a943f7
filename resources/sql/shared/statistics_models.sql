-- SPDX-License-Identifier: GPL-3.0-or-later
select model, count(*), coalesce(sum(total_messages), 0), coalesce(sum(total_tokens), 0)
from conversations where trashed_at is null
group by model order by count(*) desc, model
