-- SPDX-License-Identifier: GPL-3.0-or-later
select m.id, substr(m.content, 1, 200)
from messages m where m.id in @integers(:ids)
