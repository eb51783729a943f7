-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of this connection alone; empty again after each transaction.
create temporary table if not exists import_messages (
    parent_message_id bigint, role text, author text, content text, reasoning text, model text,
    tool_calls jsonb, images json, files json, metadata json, version bigint, is_edited boolean,
    is_hidden boolean, token_count bigint, latency_ms bigint, content_hash text, created_at timestamptz,
    updated_at timestamptz, id integer
) on commit delete rows
