-- SPDX-License-Identifier: GPL-3.0-or-later
create schema if not exists chatbot;
create table chatbot.schema_history (
    number integer primary key,
    name varchar(100) not null,
    program varchar(50) not null,
    applied_at timestamptz not null default now()
);
