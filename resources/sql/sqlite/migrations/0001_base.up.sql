-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same tables as on PostgreSQL. Times are integer microseconds UTC; uuids and JSON are text.

create table users (
    id integer primary key,
    username text not null unique,
    email text unique,
    password_hash text,
    full_name text,
    avatar_url text,
    role text default 'user',
    is_active integer default 1,
    api_quota_daily integer default 1000,
    last_login integer,
    last_ip text,
    created_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    updated_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer))
);

create table import_batches (
    id integer primary key,
    user_id integer not null references users on delete cascade,
    files text not null default '[]',
    formats text not null default '[]',
    counts text not null default '{}',
    started_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    finished_at integer,
    rolled_back_at integer
);

create table conversations (
    id text not null primary key,
    user_id integer not null references users,
    model text not null,
    title text,
    system_prompt text,
    total_messages integer default 0,
    total_tokens integer default 0,
    is_archived integer default 0,
    is_pinned integer default 0,
    metadata text,
    created_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    updated_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    source text not null default '',
    external_id text,
    content_hash text,
    preview text not null default '',
    status text not null default 'active',
    trashed_at integer,
    read_at integer,
    title_edited integer not null default 0,
    last_sequence integer not null default 0,
    current_message_id integer references messages on delete set null,
    source_updated_at integer,
    import_batch_id integer references import_batches on delete set null
) without rowid;

create table messages (
    id integer primary key,
    conversation_id text not null references conversations on delete cascade,
    role text not null,
    content text not null,
    images text,
    files text,
    metadata text,
    tool_calls text,
    version integer default 1,
    parent_message_id integer references messages on delete set null,
    is_edited integer default 0,
    sequence_number integer,
    created_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    updated_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    author text not null default '',
    reasoning text not null default '',
    model text not null default '',
    token_count integer,
    latency_ms integer,
    is_hidden integer not null default 0,
    external_id text,
    content_hash text,
    import_batch_id integer references import_batches on delete set null
);

create table conversation_tags (
    conversation_id text not null references conversations on delete cascade,
    tag text not null,
    primary key (conversation_id, tag)
) without rowid;

create table chatbot_memory (
    id integer primary key,
    user_id integer not null references users,
    conversation_id text references conversations on delete set null,
    question text not null,
    answer text not null,
    context text,
    rating integer,
    importance integer default 5,
    tags text,
    is_public integer default 0,
    created_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    updated_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    message_id integer references messages on delete set null,
    source text not null default '',
    external_id text,
    content_hash text,
    trashed_at integer,
    revision integer not null default 1,
    source_updated_at integer,
    import_batch_id integer references import_batches on delete set null
);

create table file_contents (
    sha256 text not null primary key,
    size integer not null,
    bytes blob not null
);

create table uploaded_files (
    id integer primary key,
    user_id integer references users,
    conversation_id text references conversations on delete cascade,
    original_filename text not null,
    stored_filename text not null,
    file_path text not null,
    file_type text,
    file_size integer,
    mime_type text,
    analysis_result text,
    is_processed integer default 0,
    processed_at integer,
    created_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    updated_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)),
    message_id integer references messages on delete cascade,
    sha256 text references file_contents,
    external_id text,
    import_batch_id integer references import_batches on delete set null
);

create table import_changes (
    id integer primary key,
    batch_id integer not null references import_batches on delete cascade,
    entity text not null,
    entity_id text not null,
    before text not null
);


create index conversations_user on conversations (user_id);
create index conversations_by_activity on conversations (updated_at desc, id desc);
create index conversations_by_user_activity on conversations (user_id, updated_at desc, id desc);
create index conversations_trashed on conversations (trashed_at) where trashed_at is not null;
create index conversations_pinned on conversations (updated_at desc, id desc) where is_pinned;
create unique index conversations_external on conversations (user_id, source, external_id)
    where external_id is not null;
create index conversations_batch on conversations (import_batch_id) where import_batch_id is not null;
create index conversations_current on conversations (current_message_id) where current_message_id is not null;
create index messages_by_conversation on messages (conversation_id, sequence_number, id);
create index messages_parent on messages (parent_message_id) where parent_message_id is not null;
create unique index messages_external on messages (conversation_id, external_id) where external_id is not null;
create index messages_batch on messages (import_batch_id) where import_batch_id is not null;
create index conversation_tags_tag on conversation_tags (tag);
create index memories_user on chatbot_memory (user_id);
create index memories_conversation on chatbot_memory (conversation_id);
create index memories_message on chatbot_memory (message_id) where message_id is not null;
create index memories_by_change on chatbot_memory (updated_at desc, id desc);
create unique index memories_external on chatbot_memory (user_id, source, external_id) where external_id is not null;
create index memories_batch on chatbot_memory (import_batch_id) where import_batch_id is not null;
create index files_conversation on uploaded_files (conversation_id);
create index files_user on uploaded_files (user_id);
create index files_message on uploaded_files (message_id) where message_id is not null;
create index files_contents on uploaded_files (sha256) where sha256 is not null;
create index files_batch on uploaded_files (import_batch_id) where import_batch_id is not null;
create index import_changes_batch on import_changes (batch_id, entity, entity_id);

-- A bulk import puts a row here at the start of its transaction and takes it away at the end, so that nobody
-- else ever sees it. While it is there, the import gives numbers, totals, previews and times itself.
create table bulk_write (
    active integer primary key
);

-- The same rules as on PostgreSQL: numbers, totals, previews and times are kept by the database. A preview is the
-- beginning of the first thing the person says, white space simplified: spaces become pairs of two characters that
-- no text holds, of which a run is one pair.
create trigger number_message after insert on messages
    when not exists (select 1 from bulk_write) begin
    update messages
       set sequence_number = (select last_sequence + 1 from conversations where id = new.conversation_id)
     where id = new.id
       and (sequence_number is null
            or exists (select 1 from messages other where other.conversation_id = new.conversation_id
                          and other.sequence_number = new.sequence_number and other.id <> new.id));
    update conversations
       set last_sequence = max(last_sequence, (select sequence_number from messages where id = new.id)),
           total_messages = coalesce(total_messages, 0) + 1,
           total_tokens = coalesce(total_tokens, 0) + coalesce(new.token_count, 0),
           preview = case when preview = '' and lower(new.role) = 'user'
                          then substr(trim(replace(replace(replace(
                               replace(replace(replace(substr(new.content, 1, 600), char(10), ' '), char(13), ' '), char(9), ' '),
                               ' ', char(1) || char(2)), char(2) || char(1), ''), char(1) || char(2), ' ')), 1, 160)
                          else preview end
     where id = new.conversation_id;
end;
create trigger count_message_delete after delete on messages
    when not exists (select 1 from bulk_write) begin
    update conversations
       set total_messages = max(coalesce(total_messages, 0) - 1, 0),
           total_tokens = max(coalesce(total_tokens, 0) - coalesce(old.token_count, 0), 0)
     where id = old.conversation_id;
end;
create trigger count_message_update after update of token_count, content on messages
    when not exists (select 1 from bulk_write) begin
    update conversations
       set total_tokens = max(coalesce(total_tokens, 0) + coalesce(new.token_count, 0) - coalesce(old.token_count, 0), 0),
           preview = case when lower(new.role) = 'user'
                           and preview = substr(trim(replace(replace(replace(
                                replace(replace(replace(substr(old.content, 1, 600), char(10), ' '), char(13), ' '), char(9), ' '),
                                ' ', char(1) || char(2)), char(2) || char(1), ''), char(1) || char(2), ' ')), 1, 160)
                          then substr(trim(replace(replace(replace(
                               replace(replace(replace(substr(new.content, 1, 600), char(10), ' '), char(13), ' '), char(9), ' '),
                               ' ', char(1) || char(2)), char(2) || char(1), ''), char(1) || char(2), ' ')), 1, 160)
                          else preview end
     where id = new.conversation_id;
end;
-- The clock of SQLite counts milliseconds; activity is later than the last reading all the same.
create trigger touch_conversation after update of title, model, system_prompt, status, total_messages, total_tokens
    on conversations when not exists (select 1 from bulk_write) and new.updated_at = old.updated_at
    and (new.title, new.model, new.system_prompt, new.status, new.total_messages, new.total_tokens)
        is not (old.title, old.model, old.system_prompt, old.status, old.total_messages, old.total_tokens) begin
    update conversations set updated_at = max(cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer),
                                              coalesce(new.read_at, 0) + 1)
     where id = new.id;
end;
create trigger touch_message after update of role, content, images, files, metadata, tool_calls, version, is_edited,
    author, reasoning, model, is_hidden on messages
    when not exists (select 1 from bulk_write) and new.updated_at = old.updated_at begin
    update messages set updated_at = (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer))
     where id = new.id;
end;
create trigger touch_file after update of user_id, original_filename, stored_filename, file_path, file_type, file_size,
    mime_type, analysis_result, is_processed, processed_at, sha256 on uploaded_files
    when not exists (select 1 from bulk_write) and new.updated_at = old.updated_at begin
    update uploaded_files set updated_at = (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer))
     where id = new.id;
end;
create trigger touch_user after update on users when new.updated_at = old.updated_at begin
    update users set updated_at = (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer))
     where id = new.id;
end;
create trigger revise_memory after update of question, answer, context, rating, importance, tags, is_public, trashed_at
    on chatbot_memory when not exists (select 1 from bulk_write) and new.revision = old.revision begin
    update chatbot_memory set revision = old.revision + 1,
           updated_at = case when new.updated_at = old.updated_at
                              and (new.question, new.answer, new.context, new.rating, new.importance, new.tags, new.is_public)
                                  is not
                                  (old.question, old.answer, old.context, old.rating, old.importance, old.tags, old.is_public)
                             then (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer))
                             else new.updated_at end
     where id = new.id;
end;
