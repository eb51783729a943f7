-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has a tag or one that lies below it, in the trash too.
select tag, conversation_id from conversation_tags
where lower(tag) = lower(:tag)
   or substr(lower(tag), 1, length(cast(:tag as text)) + 1) = lower(cast(:tag as text) || '/')
order by tag
