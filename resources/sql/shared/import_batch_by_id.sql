-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(import_batch_columns) from import_batches b join users u on u.id = b.user_id where b.id = :id
