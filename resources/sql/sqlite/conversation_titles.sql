-- SPDX-License-Identifier: GPL-3.0-or-later
select id, coalesce(title, '') from conversations where id in @uuids(:ids)
