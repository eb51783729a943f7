-- SPDX-License-Identifier: GPL-3.0-or-later
update chatbot_memory set trashed_at = @now() where id in @integers(:ids) and trashed_at is null
