-- SPDX-License-Identifier: GPL-3.0-or-later
insert into conversation_tags (conversation_id, tag)
select c.id, :tag from conversations c where c.id in @uuids(:ids)
