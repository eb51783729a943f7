-- SPDX-License-Identifier: GPL-3.0-or-later
insert into schema_history (number, name, program) values (:number, :name, :program)
