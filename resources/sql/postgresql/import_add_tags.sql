-- SPDX-License-Identifier: GPL-3.0-or-later
copy conversation_tags (@include(import_columns_tags)) from stdin
