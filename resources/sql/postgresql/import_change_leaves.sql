-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations t
   set current_message_id = n.current_message_id
  from import_leaves n
 where t.id = n.id
