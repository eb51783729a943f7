-- SPDX-License-Identifier: GPL-3.0-or-later
select conversation_id, tag from conversation_tags where conversation_id in @uuids(:ids)
