-- SPDX-License-Identifier: GPL-3.0-or-later
-- "committed", "aborted", "in progress", or null for one that is too old to know.
select coalesce(pg_xact_status(cast(:number as xid8)), '')
