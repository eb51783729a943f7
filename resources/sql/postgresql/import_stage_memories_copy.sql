-- SPDX-License-Identifier: GPL-3.0-or-later
copy import_memories from stdin
