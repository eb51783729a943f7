-- SPDX-License-Identifier: GPL-3.0-or-later
select external_id, id, @include(import_known_columns)
  from conversations
 where user_id = :user and source = :source and external_id in @texts(:keys)
