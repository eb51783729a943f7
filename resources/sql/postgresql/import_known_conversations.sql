-- SPDX-License-Identifier: GPL-3.0-or-later
-- Key by key: a plan made while the table was small, or without statistics, would read all conversations of the person.
select found.*
  from @texts(:keys) as wanted (key)
 cross join lateral (
    select external_id, id, coalesce(content_hash, ''), coalesce(title, ''), title_edited, model,
           coalesce(system_prompt, ''), coalesce(@jsonout(metadata), ''), preview, last_sequence, current_message_id,
           @micros(source_updated_at), @micros(created_at), @micros(updated_at)
      from conversations
     where user_id = :user and source = :source and external_id = wanted.key
    offset 0) found
