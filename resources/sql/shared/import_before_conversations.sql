-- SPDX-License-Identifier: GPL-3.0-or-later
insert into import_changes (batch_id, entity, entity_id, before)
select :batch, 'conversation', cast(t.id as text), @jsonobject(
       'title', t.title, 'model', t.model, 'system_prompt', t.system_prompt, 'metadata', @jsonout(t.metadata),
       'preview', t.preview, 'content_hash', t.content_hash, 'last_sequence', t.last_sequence,
       'current_message_id', t.current_message_id, 'source_updated_at', @micros(t.source_updated_at),
       'updated_at', @micros(t.updated_at))
  from conversations t
 where t.id in @uuids(:ids) and coalesce(t.import_batch_id, 0) <> :batch
   and not exists (select 1 from import_changes k
                    where k.batch_id = :batch and k.entity = 'conversation' and k.entity_id = cast(t.id as text))
