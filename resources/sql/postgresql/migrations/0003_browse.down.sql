-- SPDX-License-Identifier: GPL-3.0-or-later
drop index chatbot.conversations_by_length;
drop index chatbot.conversation_search_by_title;
drop table chatbot.saved_searches;
