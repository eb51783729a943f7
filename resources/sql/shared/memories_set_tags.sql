-- SPDX-License-Identifier: GPL-3.0-or-later
update chatbot_memory set tags = @tagsin(:tags) where id in @integers(:ids)
