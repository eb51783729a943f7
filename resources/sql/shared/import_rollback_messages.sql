-- SPDX-License-Identifier: GPL-3.0-or-later
delete from messages where import_batch_id = :batch
