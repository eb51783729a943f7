-- SPDX-License-Identifier: GPL-3.0-or-later
select conversation_id, coalesce(external_id, ''), id from messages
 where conversation_id in @uuids(:ids)
   and (external_id in @texts(:keys) or (external_id is null and id in @integers(:own)))
