-- SPDX-License-Identifier: GPL-3.0-or-later
-- Conversations that stay for what others wrote: the next import brings their messages again.
update conversations set import_batch_id = null, content_hash = null where import_batch_id = :batch
