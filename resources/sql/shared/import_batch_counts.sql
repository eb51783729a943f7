-- SPDX-License-Identifier: GPL-3.0-or-later
update import_batches set counts = @jsonin(:counts) where id = :id
