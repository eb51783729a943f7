-- SPDX-License-Identifier: GPL-3.0-or-later
select lower(source), count(*) from conversations where trashed_at is null
group by lower(source) order by count(*) desc, lower(source)
