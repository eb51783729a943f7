-- SPDX-License-Identifier: GPL-3.0-or-later
select id from messages where conversation_id in @uuids(:ids)
