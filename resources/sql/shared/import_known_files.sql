-- SPDX-License-Identifier: GPL-3.0-or-later
select conversation_id, message_id, id, coalesce(external_id, ''), original_filename, sha256 is not null
  from uploaded_files
 where conversation_id in @uuids(:ids)
 order by id
