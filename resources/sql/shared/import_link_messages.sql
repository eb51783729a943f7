-- SPDX-License-Identifier: GPL-3.0-or-later
select conversation_id, external_id, id from messages
 where conversation_id in @uuids(:ids) and external_id in @texts(:keys)
