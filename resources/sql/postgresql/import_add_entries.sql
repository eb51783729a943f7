-- SPDX-License-Identifier: GPL-3.0-or-later
copy message_search (@include(import_columns_entries)) from stdin
