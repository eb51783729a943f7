-- SPDX-License-Identifier: GPL-3.0-or-later
-- What others added since then stays, and the conversation with it.
delete from conversations
 where import_batch_id = :batch
   and not exists (select 1 from messages m where m.conversation_id = conversations.id)
   and not exists (select 1 from uploaded_files f where f.conversation_id = conversations.id)
