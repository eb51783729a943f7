-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those that nobody is about to name; from here on nobody can.
select sha256 from file_contents c where not exists (select 1 from uploaded_files f where f.sha256 = c.sha256)
   for update skip locked
