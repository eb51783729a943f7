-- SPDX-License-Identifier: GPL-3.0-or-later
update uploaded_files
   set sha256 = b.before ->> 'sha256', stored_filename = b.before ->> 'stored_filename',
       file_size = cast(b.before ->> 'file_size' as integer), mime_type = b.before ->> 'mime_type',
       updated_at = @time(cast(b.before ->> 'updated_at' as bigint))
  from import_changes b
 where b.batch_id = :batch and b.entity = 'file' and uploaded_files.id = cast(b.entity_id as integer)
