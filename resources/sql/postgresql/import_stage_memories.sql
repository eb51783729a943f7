-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of this connection alone; empty again after each transaction.
create temporary table if not exists import_memories (
    conversation_id uuid, message_id bigint, question text, answer text, context text, rating bigint,
    importance bigint, tags text[], is_public boolean, content_hash text, source_updated_at timestamptz,
    updated_at timestamptz, id integer
) on commit delete rows
