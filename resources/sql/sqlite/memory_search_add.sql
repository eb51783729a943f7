-- SPDX-License-Identifier: GPL-3.0-or-later
-- None when the key is taken: then memory_search_insert looks for a free one.
insert or ignore into memory_search (search_key, memory_id, created_at) values (:key, :id, :created_at)
