-- SPDX-License-Identifier: GPL-3.0-or-later
copy import_conversations from stdin
