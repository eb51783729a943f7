-- SPDX-License-Identifier: GPL-3.0-or-later
update import_changes
   set before = json_set(before, '$.written_at', (select m.updated_at from messages m where m.id = cast(entity_id as integer)))
 where batch_id = :batch and entity = 'message' and entity_id in @texts(:ids)
