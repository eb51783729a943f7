-- SPDX-License-Identifier: GPL-3.0-or-later
select distinct conversation_id
  from uploaded_files
 where conversation_id in @uuids(:ids) and sha256 is null
