-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two imports for one person would add the same conversations: they take turns, chunk by chunk.
select pg_advisory_xact_lock(hashtextextended('recollect import', :user))
