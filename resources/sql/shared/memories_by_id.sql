-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(memory_columns)
from chatbot_memory m join users u on u.id = m.user_id
where m.id in @integers(:ids)
