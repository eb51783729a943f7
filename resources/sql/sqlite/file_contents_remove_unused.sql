-- SPDX-License-Identifier: GPL-3.0-or-later
delete from file_contents where not exists (select 1 from uploaded_files f where f.sha256 = file_contents.sha256)
