-- SPDX-License-Identifier: GPL-3.0-or-later
insert into import_changes (batch_id, entity, entity_id, before)
select :batch, 'message', cast(t.id as text), @jsonobject(
       'parent_message_id', t.parent_message_id, 'role', t.role, 'author', t.author, 'content', t.content,
       'reasoning', t.reasoning, 'model', t.model, 'tool_calls', @jsonout(t.tool_calls),
       'images', @jsonout(t.images), 'files', @jsonout(t.files), 'metadata', @jsonout(t.metadata),
       'version', t.version, 'is_edited', cast(t.is_edited as integer), 'is_hidden', cast(t.is_hidden as integer),
       'token_count', t.token_count, 'latency_ms', t.latency_ms, 'content_hash', t.content_hash,
       'created_at', @micros(t.created_at), 'updated_at', @micros(t.updated_at))
  from messages t
 where t.id in @integers(:ids) and coalesce(t.import_batch_id, 0) <> :batch
   and not exists (select 1 from import_changes k
                    where k.batch_id = :batch and k.entity = 'message' and k.entity_id = cast(t.id as text))
