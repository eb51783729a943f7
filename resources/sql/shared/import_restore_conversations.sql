-- SPDX-License-Identifier: GPL-3.0-or-later
-- After the messages of the batch are gone. A name that a person gave since then stays, and so does the time of
-- what others wrote since then.
update conversations
   set title = case when title_edited then title else b.before ->> 'title' end,
       model = b.before ->> 'model', system_prompt = b.before ->> 'system_prompt',
       metadata = @jsonin((b.before ->> 'metadata')), preview = b.before ->> 'preview',
       content_hash = b.before ->> 'content_hash',
       current_message_id = (select m.id from messages m where m.id = cast(b.before ->> 'current_message_id' as integer)),
       source_updated_at = @time(cast(b.before ->> 'source_updated_at' as bigint)),
       updated_at = case when exists (select 1 from messages m where m.conversation_id = conversations.id
                                         and m.sequence_number > cast(b.before ->> 'last_sequence' as integer))
                         then updated_at else @time(cast(b.before ->> 'updated_at' as bigint)) end,
       last_sequence = @greatest(cast(b.before ->> 'last_sequence' as integer),
                                 coalesce((select max(m.sequence_number) from messages m
                                            where m.conversation_id = conversations.id), 0))
  from import_changes b
 where b.batch_id = :batch and b.entity = 'conversation' and conversations.id = @uuid(b.entity_id)
