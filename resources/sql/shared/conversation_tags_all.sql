-- SPDX-License-Identifier: GPL-3.0-or-later
select distinct tag from conversation_tags
