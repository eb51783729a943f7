-- SPDX-License-Identifier: GPL-3.0-or-later
-- The list of memories by importance: as the program reads it, 5 where none is given, never beyond 1 to 10.
create index memories_by_importance on chatbot_memory (
    (max(1, min(10, coalesce(importance, 5)))) desc, updated_at desc, id desc);
