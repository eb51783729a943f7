-- SPDX-License-Identifier: GPL-3.0-or-later
select entity_id from import_changes where batch_id = :batch and entity = 'conversation'
