-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lies here stays until the transaction ends: file_contents_unused passes over it.
select 1 from file_contents where sha256 = :sha256 for key share
