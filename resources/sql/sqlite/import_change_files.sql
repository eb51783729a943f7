-- SPDX-License-Identifier: GPL-3.0-or-later
update uploaded_files
   set sha256 = ?, stored_filename = ?, file_size = ?, mime_type = coalesce(mime_type, ?)
 where id = ?
