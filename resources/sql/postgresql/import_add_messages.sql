-- SPDX-License-Identifier: GPL-3.0-or-later
copy messages (@include(import_columns_messages)) from stdin
