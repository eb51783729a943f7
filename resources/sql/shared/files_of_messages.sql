-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(file_columns)
from uploaded_files f left join file_contents b on b.sha256 = f.sha256
where f.message_id in @integers(:ids) order by f.id
