-- SPDX-License-Identifier: GPL-3.0-or-later
insert into import_changes (batch_id, entity, entity_id, before)
select :batch, 'file', cast(t.id as text), @jsonobject(
       'sha256', t.sha256, 'stored_filename', t.stored_filename, 'file_size', t.file_size,
       'mime_type', t.mime_type, 'updated_at', @micros(t.updated_at))
  from uploaded_files t
 where t.id in @integers(:ids) and coalesce(t.import_batch_id, 0) <> :batch
   and not exists (select 1 from import_changes k
                    where k.batch_id = :batch and k.entity = 'file' and k.entity_id = cast(t.id as text))
