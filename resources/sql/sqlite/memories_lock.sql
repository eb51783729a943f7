-- SPDX-License-Identifier: GPL-3.0-or-later
select id from chatbot_memory where id in @integers(:ids)
