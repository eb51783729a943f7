-- SPDX-License-Identifier: GPL-3.0-or-later
insert into bulk_write (active) values (1)
