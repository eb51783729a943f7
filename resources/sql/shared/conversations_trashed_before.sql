-- SPDX-License-Identifier: GPL-3.0-or-later
select id from conversations where trashed_at is not null and trashed_at < @time(:moment)
