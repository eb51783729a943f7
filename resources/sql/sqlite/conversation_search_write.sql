-- SPDX-License-Identifier: GPL-3.0-or-later
insert into conversation_search (conversation_id, tokens) values (:id, :tokens)
on conflict (conversation_id) do update set tokens = excluded.tokens
