-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of this connection alone; empty again after each transaction.
create temporary table if not exists import_leaves (
    current_message_id bigint, id uuid
) on commit delete rows
