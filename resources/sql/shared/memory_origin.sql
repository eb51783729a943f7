-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of where a memory says it comes from: whether that conversation is there, and which one the message is in.
select (select count(*) from conversations where id = @uuid(:conversation)),
       (select conversation_id from messages where id = :message)
