-- SPDX-License-Identifier: GPL-3.0-or-later
select coalesce(version, 1) from messages where id = :id
