-- SPDX-License-Identifier: GPL-3.0-or-later
select min(model), count(*) from conversations where trashed_at is null
group by lower(model) order by count(*) desc, lower(model)
