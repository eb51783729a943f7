-- SPDX-License-Identifier: GPL-3.0-or-later
-- A message may name a parent that comes after it in the same chunk: references are checked at the commit.
pragma defer_foreign_keys = on
