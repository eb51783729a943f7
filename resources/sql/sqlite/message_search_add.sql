-- SPDX-License-Identifier: GPL-3.0-or-later
-- None when the key is taken: then message_search_insert looks for a free one.
insert or ignore into message_search (search_key, message_id, conversation_id, created_at, has_code) values (:key, :id, :conversation, :created_at, :has_code)
