-- SPDX-License-Identifier: GPL-3.0-or-later
drop index conversations_by_length;
drop index conversation_search_by_title;
drop table saved_searches;
