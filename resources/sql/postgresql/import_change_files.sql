-- SPDX-License-Identifier: GPL-3.0-or-later
update uploaded_files t
   set sha256 = n.sha256, stored_filename = n.stored_filename, file_size = n.file_size,
       mime_type = coalesce(t.mime_type, n.mime_type)
  from import_files n
 where t.id = n.id
