-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of this connection alone; empty again after each transaction.
create temporary table if not exists import_conversations (
    title text, model text, system_prompt text, metadata jsonb, preview text, content_hash text,
    total_messages bigint, total_tokens bigint, last_sequence bigint, current_message_id bigint,
    source_updated_at timestamptz, updated_at timestamptz, id uuid
) on commit delete rows
