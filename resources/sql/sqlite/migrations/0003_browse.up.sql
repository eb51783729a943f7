-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches that a person keeps, and the orders of the list beside the one by activity. On a shared library a
-- search belongs to the login that kept it; here there is one person, whose login is ''.
create table saved_searches (
    id integer primary key,
    owner text not null,
    name text not null,
    query text not null,
    sort_order text not null default 'newest',
    created_at integer not null default (cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer))
);
create index saved_searches_owner on saved_searches (owner, id);

-- By title: the beginning of its tokens, which fold case and accents alike on both databases; untitled ones last.
create index conversation_search_by_title on conversation_search (
    (case when tokens = '' then char(1114109) else substr(tokens, 1, 100) end), conversation_id);
create index conversations_by_length on conversations ((coalesce(total_messages, 0)) desc, id desc);
