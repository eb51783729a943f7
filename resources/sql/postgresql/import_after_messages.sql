-- SPDX-License-Identifier: GPL-3.0-or-later
update import_changes k
   set before = k.before || jsonb_build_object('written_at', @micros(m.updated_at))
  from messages m
 where k.batch_id = :batch and k.entity = 'message' and k.entity_id in @texts(:ids) and m.id = cast(k.entity_id as integer)
