-- SPDX-License-Identifier: GPL-3.0-or-later
drop index memories_by_importance;
