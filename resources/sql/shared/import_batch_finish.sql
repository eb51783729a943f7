-- SPDX-License-Identifier: GPL-3.0-or-later
update import_batches
   set files = @jsonin(:files), formats = @jsonin(:formats), counts = @jsonin(:counts), finished_at = @now()
 where id = :id
