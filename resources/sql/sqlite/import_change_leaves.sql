-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations
   set current_message_id = ?
 where id = ?
