-- SPDX-License-Identifier: GPL-3.0-or-later
analyze chatbot.conversations, chatbot.messages, chatbot.chatbot_memory, chatbot.uploaded_files, chatbot.message_search,
    chatbot.memory_search;
select gin_clean_pending_list(i.indexrelid::regclass)
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
 where a.amname = 'gin' and c.relnamespace = 'chatbot'::regnamespace
   and pg_has_role(c.relowner, 'member');
