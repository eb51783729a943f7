-- SPDX-License-Identifier: GPL-3.0-or-later
-- The transaction has the only write lock: what lies here stays.
select 1 from file_contents where sha256 = :sha256
