-- SPDX-License-Identifier: GPL-3.0-or-later
copy conversations (@include(import_columns_conversations)) from stdin
