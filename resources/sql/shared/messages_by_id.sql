-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(message_columns)
from messages m where m.id in @integers(:ids)
