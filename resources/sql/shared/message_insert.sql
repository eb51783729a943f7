-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing is inserted without the conversation, or with a parent that is not of it.
insert into messages (conversation_id, parent_message_id, role, author, content, reasoning, model, tool_calls,
                      images, files, metadata, external_id, is_hidden, token_count, latency_ms)
select c.id, p.id, :role, :author, :content, :reasoning, :model, @jsonin(:tool_calls),
       @jsonin(:images), @jsonin(:files), @jsonin(:metadata), :external_id, :hidden, :tokens, :latency
from conversations c left join messages p on p.id = :parent and p.conversation_id = c.id
where c.id = @uuid(:conversation) and (:has_parent = @false() or p.id is not null)
returning id
