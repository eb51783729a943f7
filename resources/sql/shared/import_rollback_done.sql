-- SPDX-License-Identifier: GPL-3.0-or-later
update import_batches set rolled_back_at = @now() where id = :batch
