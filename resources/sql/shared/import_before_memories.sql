-- SPDX-License-Identifier: GPL-3.0-or-later
insert into import_changes (batch_id, entity, entity_id, before)
select :batch, 'memory', cast(t.id as text), @jsonobject(
       'conversation_id', t.conversation_id, 'message_id', t.message_id, 'question', t.question,
       'answer', t.answer, 'context', t.context, 'rating', t.rating, 'importance', t.importance,
       'tags', @tagsout(t.tags), 'is_public', cast(t.is_public as integer), 'content_hash', t.content_hash,
       'source_updated_at', @micros(t.source_updated_at), 'updated_at', @micros(t.updated_at))
  from chatbot_memory t
 where t.id in @integers(:ids) and coalesce(t.import_batch_id, 0) <> :batch
   and not exists (select 1 from import_changes k
                    where k.batch_id = :batch and k.entity = 'memory' and k.entity_id = cast(t.id as text))
