-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of this connection alone; empty again after each transaction.
create temporary table if not exists import_links (
    conversation_id uuid, message_id bigint, id integer
) on commit delete rows
