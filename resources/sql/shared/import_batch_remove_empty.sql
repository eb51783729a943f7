-- SPDX-License-Identifier: GPL-3.0-or-later
-- A batch that brought nothing leaves no line in the list of imports.
delete from import_batches where id = :id
   and not exists (select 1 from conversations where import_batch_id = :id)
   and not exists (select 1 from messages where import_batch_id = :id)
   and not exists (select 1 from chatbot_memory where import_batch_id = :id)
   and not exists (select 1 from uploaded_files where import_batch_id = :id)
   and not exists (select 1 from import_changes where batch_id = :id)
