-- SPDX-License-Identifier: GPL-3.0-or-later
insert into conversation_tags (@include(import_columns_tags))
values (?, ?)
