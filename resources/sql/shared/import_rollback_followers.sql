-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first later import that changed something this one brought or changed.
select min(later.batch_id) from import_changes later
 where later.batch_id > :batch
   and (exists (select 1 from import_changes own
                 where own.batch_id = :batch and own.entity = later.entity and own.entity_id = later.entity_id)
        or (later.entity = 'conversation'
            and later.entity_id in (select cast(c.id as text) from conversations c where c.import_batch_id = :batch))
        or (later.entity = 'memory'
            and later.entity_id in (select cast(m.id as text) from chatbot_memory m where m.import_batch_id = :batch)))
