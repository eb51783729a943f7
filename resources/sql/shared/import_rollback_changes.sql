-- SPDX-License-Identifier: GPL-3.0-or-later
delete from import_changes where batch_id = :batch
