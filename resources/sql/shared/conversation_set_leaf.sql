-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations set current_message_id = :leaf
where id = @uuid(:id) and exists (select 1 from messages m where m.id = :leaf and m.conversation_id = conversations.id)
