-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(user_columns) from users u order by lower(u.username), u.id
