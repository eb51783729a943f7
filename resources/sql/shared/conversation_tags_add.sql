-- SPDX-License-Identifier: GPL-3.0-or-later
-- A tag that is there in another case is the same tag.
insert into conversation_tags (conversation_id, tag)
select c.id, wanted.value from conversations c cross join @texts(:tags) as wanted
where c.id in @uuids(:ids) and not exists (
    select 1 from conversation_tags t where t.conversation_id = c.id and lower(t.tag) = lower(wanted.value))
