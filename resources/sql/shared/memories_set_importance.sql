-- SPDX-License-Identifier: GPL-3.0-or-later
update chatbot_memory set importance = :importance where id in @integers(:ids)
