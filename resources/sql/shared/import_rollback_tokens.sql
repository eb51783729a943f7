-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages that the batch changed have other token counts afterwards, save those that stay: see import_restore_messages.
update conversations
   set total_tokens = @greatest(coalesce(total_tokens, 0) - g.tokens, 0)
  from (select m.conversation_id,
               sum(coalesce(m.token_count, 0) - coalesce(cast(b.before ->> 'token_count' as integer), 0)) as tokens
          from import_changes b join messages m on m.id = cast(b.entity_id as integer)
         where b.batch_id = :batch and b.entity = 'message'
            and m.updated_at <= coalesce((select i.finished_at from import_batches i where i.id = :batch), m.updated_at)
          group by m.conversation_id) g
 where conversations.id = g.conversation_id
