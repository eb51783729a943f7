-- SPDX-License-Identifier: GPL-3.0-or-later
select number, name, program, @micros(applied_at) from schema_history order by number
