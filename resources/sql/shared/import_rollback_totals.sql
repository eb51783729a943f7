-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations
   set total_messages = @greatest(coalesce(total_messages, 0) - g.messages, 0),
       total_tokens = @greatest(coalesce(total_tokens, 0) - g.tokens, 0)
  from (select conversation_id, count(*) as messages, sum(coalesce(token_count, 0)) as tokens
          from messages where import_batch_id = :batch group by conversation_id) g
 where conversations.id = g.conversation_id
