-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asked again, by a statement that sees what was committed before file_contents_unused had its locks.
delete from file_contents
 where sha256 in @texts(:keys)
   and not exists (select 1 from uploaded_files f where f.sha256 = file_contents.sha256)
