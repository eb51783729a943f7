-- SPDX-License-Identifier: GPL-3.0-or-later
select min(u.username), count(*) from conversations c join users u on u.id = c.user_id where c.trashed_at is null
group by lower(u.username) order by lower(u.username)
