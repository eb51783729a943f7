-- SPDX-License-Identifier: GPL-3.0-or-later
select 1 from file_contents where sha256 = :sha256
