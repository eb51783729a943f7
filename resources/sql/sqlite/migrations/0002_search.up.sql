-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index. It holds tokens that the program makes (domain::searchTokens), so the program writes it, in
-- the transaction that writes the text; contentless tables forget a row only when given its old tokens again.

-- The rowid of the index is a key that grows with time, so that "newest first" is its order backwards:
-- milliseconds since 1970 times 2^20, plus a number that makes it unique.
create table message_search (
    search_key integer primary key,
    message_id integer not null unique references messages on delete cascade,
    conversation_id text not null,
    created_at integer not null,
    has_code integer not null default 0
);
create index message_search_conversation on message_search (conversation_id);

create virtual table message_index using fts5 (tokens, content = '', columnsize = 0, tokenize = 'ascii');
insert into message_index (message_index, rank) values ('hashsize', 16000000);

create table memory_search (
    search_key integer primary key,
    memory_id integer not null unique references chatbot_memory on delete cascade,
    created_at integer not null
);

create virtual table memory_index using fts5 (tokens, content = '', tokenize = 'ascii');

-- Titles are few and short: their tokens are looked through with like.
create table conversation_search (
    conversation_id text not null primary key references conversations on delete cascade,
    tokens text not null
) without rowid;
