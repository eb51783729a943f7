-- SPDX-License-Identifier: GPL-3.0-or-later
delete from conversation_tags where conversation_id in @uuids(:ids) and tag in @texts(:tags)
