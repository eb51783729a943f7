-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(file_columns)
from uploaded_files f left join file_contents b on b.sha256 = f.sha256
where f.conversation_id = @uuid(:conversation)
   or f.message_id in (select id from messages where conversation_id = @uuid(:conversation))
order by f.id
