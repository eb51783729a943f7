-- SPDX-License-Identifier: GPL-3.0-or-later
select user_id, @jsonout(counts), rolled_back_at is not null from import_batches where id = :id
