-- SPDX-License-Identifier: GPL-3.0-or-later
insert into uploaded_files (@include(import_columns_files))
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
