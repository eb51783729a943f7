-- SPDX-License-Identifier: GPL-3.0-or-later
copy uploaded_files (@include(import_columns_files)) from stdin
