-- SPDX-License-Identifier: GPL-3.0-or-later
-- Empty when the transaction has written nothing.
select coalesce(pg_current_xact_id_if_assigned()::text, '')
