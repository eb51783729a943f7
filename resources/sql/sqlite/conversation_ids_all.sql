-- SPDX-License-Identifier: GPL-3.0-or-later
select id from conversations order by id
