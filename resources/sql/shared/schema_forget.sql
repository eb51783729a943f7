-- SPDX-License-Identifier: GPL-3.0-or-later
delete from schema_history where number = :number
