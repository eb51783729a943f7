-- SPDX-License-Identifier: GPL-3.0-or-later
delete from chatbot_memory where id in @integers(:ids) and trashed_at is not null
