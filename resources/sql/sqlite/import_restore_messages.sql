-- SPDX-License-Identifier: GPL-3.0-or-later
update messages
   set parent_message_id = (select p.id from messages p where p.id = cast(b.before ->> 'parent_message_id' as integer)),
       role = b.before ->> 'role', author = b.before ->> 'author', content = b.before ->> 'content',
       reasoning = b.before ->> 'reasoning', model = b.before ->> 'model',
       tool_calls = b.before ->> 'tool_calls', images = b.before ->> 'images',
       files = b.before ->> 'files', metadata = b.before ->> 'metadata',
       version = cast(b.before ->> 'version' as integer),
       is_edited = cast(b.before ->> 'is_edited' as integer) <> 0,
       is_hidden = cast(b.before ->> 'is_hidden' as integer) <> 0,
       token_count = cast(b.before ->> 'token_count' as integer),
       latency_ms = cast(b.before ->> 'latency_ms' as integer), content_hash = b.before ->> 'content_hash',
       created_at = @time(cast(b.before ->> 'created_at' as bigint)),
       updated_at = @time(cast(b.before ->> 'updated_at' as bigint))
  from import_changes b
 where b.batch_id = :batch and b.entity = 'message' and messages.id = cast(b.entity_id as integer)
   and @include(import_untouched_messages)
