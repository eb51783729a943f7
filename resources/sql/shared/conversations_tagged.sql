-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has one of these tags, in the trash too.
select tag, conversation_id from conversation_tags where tag in @texts(:tags) order by tag
