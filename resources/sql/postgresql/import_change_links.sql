-- SPDX-License-Identifier: GPL-3.0-or-later
update chatbot_memory t
   set conversation_id = coalesce(t.conversation_id, n.conversation_id), message_id = coalesce(t.message_id, n.message_id)
  from import_links n
 where t.id = n.id
