-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages that the batch changed have other token counts afterwards, save those that stay: see import_restore_messages.
update conversations
   set total_tokens = @greatest(coalesce(total_tokens, 0) - g.tokens, 0)
  from (select messages.conversation_id,
               sum(coalesce(messages.token_count, 0) - coalesce(cast(b.before ->> 'token_count' as integer), 0)) as tokens
          from import_changes b join messages on messages.id = cast(b.entity_id as integer)
         where b.batch_id = :batch and b.entity = 'message' and @include(import_untouched_messages)
         group by messages.conversation_id) g
 where conversations.id = g.conversation_id
