-- SPDX-License-Identifier: GPL-3.0-or-later
drop table conversation_search;
drop table memory_index;
drop table memory_search;
drop table message_index;
drop table message_search;
