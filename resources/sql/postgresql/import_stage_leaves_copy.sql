-- SPDX-License-Identifier: GPL-3.0-or-later
copy import_leaves from stdin
