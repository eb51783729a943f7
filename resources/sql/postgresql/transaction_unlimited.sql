-- SPDX-License-Identifier: GPL-3.0-or-later
-- For work on all of a large library, which is done whole or not at all.
set local statement_timeout = 0
