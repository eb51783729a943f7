-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of ids, so that two writers never wait for each other crosswise.
select id from chatbot_memory where id in @integers(:ids) order by id for no key update
