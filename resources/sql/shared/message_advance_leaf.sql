-- SPDX-License-Identifier: GPL-3.0-or-later
-- The branch that is shown grows with a message at its end.
update conversations set current_message_id = :message
where id = @uuid(:conversation) and current_message_id = :parent
