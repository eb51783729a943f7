-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0x52434C54, or a file without any table yet.
select (select application_id from pragma_application_id) = 1380142164
    or not exists (select 1 from sqlite_master)
