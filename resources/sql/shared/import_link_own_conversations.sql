-- SPDX-License-Identifier: GPL-3.0-or-later
select id from conversations
 where user_id = :user and coalesce(nullif(source, ''), 'recollect') = :source and id in @uuids(:ids)
