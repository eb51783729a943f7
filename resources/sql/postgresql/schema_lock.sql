-- SPDX-License-Identifier: GPL-3.0-or-later
-- An arbitrary number that all versions of Recollect agree on.
select pg_advisory_xact_lock(7310874231)
