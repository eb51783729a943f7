-- SPDX-License-Identifier: GPL-3.0-or-later
select b.bytes from uploaded_files f join file_contents b on b.sha256 = f.sha256 where f.id = :id
