-- SPDX-License-Identifier: GPL-3.0-or-later
delete from uploaded_files where import_batch_id = :batch
