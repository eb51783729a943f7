-- SPDX-License-Identifier: GPL-3.0-or-later
-- What search needs: the tokens of a text, the same as domain::searchTokens makes them (a test compares the
-- two), and beside every message, memory and title its tokens, kept by triggers for whoever writes.

-- Lower case must not depend on the locale of this server: the first of these collations that it has.
do $$
declare
    chosen text;
begin
    select quote_ident(collname) into chosen from pg_catalog.pg_collation
     where collnamespace = 'pg_catalog'::regnamespace and collencoding in (-1, pg_char_to_encoding('UTF8'))
       and collname in ('und-x-icu', 'pg_c_utf8', 'C.utf8', 'default')
     order by array_position(array['und-x-icu', 'pg_c_utf8', 'C.utf8', 'default'], collname::text) limit 1;
    execute format('create function chatbot.search_lower(content text) returns text language sql immutable strict '
                   'parallel safe return lower(content collate pg_catalog.%s)', chosen);
end $$;

-- Folds a text that is more than ASCII; words end up separated by single spaces.
create function chatbot.search_fold(content text) returns text language plpgsql immutable strict parallel safe as $$
declare
    -- Classes of characters as in domain/searchcharacters.cpp: explicit code points, since [[:alnum:]] is another
    -- set on every server. separators is without the space.
    dropped constant text :=
            '\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7'
            '\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8'
            '\u06ea-\u06ed\u0711\u0730-\u074a\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f'
            '\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff'
            '\U000e0000-\U000e0fff';
    -- Without those beyond U+FFFF, which Qt does not compose reliably.
    composing constant text :=
            '\u093c\u09be\u09d7\u0b3e\u0b56-\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5-\u0cd6\u0d3e\u0d57'
            '\u0dca\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2\u1b35\u3099-\u309a';
    unspaced constant text :=
            '\u0e00-\u0e3e\u0e40-\u0e4e\u0e50-\u0e59\u0e80-\u0eff\u1000-\u1049\u1050-\u109f'
            '\u1100-\u11ff\u1780-\u17d3\u17d7\u17dc-\u17ff\u19e0-\u19ff\u2600-\u27bf\u2e80-\u2fff'
            '\u3005-\u3007\u3021-\u302f\u3031-\u3035\u3038-\u303c\u3041-\u309f\u30a1-\u30fa'
            '\u30fc-\u31ff\u3400-\u9fff\ua960-\ua97f\ua9e0-\ua9ff\uaa60-\uaa76\uaa7a-\uaa7f'
            '\uac00-\ud7ff\uf900-\ufaff\U00016fe0-\U00018dff\U0001aff0-\U0001b2ff'
            '\U0001f000-\U0001faff\U00020000-\U0003ffff';
    separators constant text :=
            '\u0001-\u001f\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7'
            '\u02b9-\u02df\u02e5-\u02ff\u0375\u037e\u0384-\u0385\u0387\u03f6\u0482\u055a-\u055f'
            '\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u05f4\u0600-\u060f\u061b-\u061f'
            '\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u07f6-\u07fa'
            '\u0830-\u083f\u085e\u0964-\u0965\u0970\u0af0-\u0af1\u0df4\u0e3f\u0e4f\u0e5a-\u0e5b'
            '\u0f01-\u0f17\u0f1a-\u0f1f\u0f34\u0f36\u0f38\u0f3a-\u0f3d\u0f85\u0fbe-\u0fc5'
            '\u0fc7-\u0fda\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u169b-\u169c'
            '\u16eb-\u16ed\u1735-\u1736\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u1940-\u1945'
            '\u1a1e-\u1a1f\u1aa0-\u1aa6\u1aa8-\u1aad\u1b5a-\u1b6a\u1bfc-\u1bff\u1c3b-\u1c3f'
            '\u1c7e-\u1c7f\u1cc0-\u1cc7\u1fbd-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef'
            '\u1ffd-\u1ffe\u2000-\u206f\u20a0-\u20cf\u2100-\u25ff\u27c0-\u2bff\u2ce5-\u2cea'
            '\u2cf9-\u2cff\u2d70\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u3036-\u3037'
            '\u303d-\u3040\u30a0\u30fb\u3200-\u33ff\ua4fe-\ua4ff\ua60d-\ua60f\ua673\ua67e'
            '\ua6f2-\ua6f7\ua700-\ua721\ua789-\ua78a\ua828-\ua82b\ua830-\ua839\ua874-\ua877'
            '\ua8ce-\ua8cf\ua8f8-\ua8fa\ua8fc\ua92e-\ua92f\ua95f\ua9c1-\ua9cd\ua9de-\ua9df'
            '\uaa5c-\uaa5f\uaa77-\uaa79\uaade-\uaadf\uaaf0-\uaaf1\uab5b\uab6a-\uab6b\uabeb'
            '\ue000-\uf8ff\ufbb2-\ufbc2\ufd3e-\ufd4f\ufdcf\ufdfc-\ufdff\ufe10-\ufe1f\ufe30-\ufe6f'
            '\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\U00010100-\U00010102'
            '\U00010137-\U0001013f\U00010179-\U00010189\U0001d000-\U0001d37f\U0001fb00-\U0001fbff'
            '\U000f0000-\U0010ffff';
    -- Characters that marks belong to. Putting marks in order takes time that grows with the square of their
    -- number: of a run without one of these, which is nonsense, 255 are looked at.
    bases constant text :=
            '\u0001-\u02ff\u0370-\u0482\u048a-\u0590\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3'
            '\u0904-\u0939\u0985-\u09b9\u0a05-\u0a39\u0a85-\u0ab9\u0b05-\u0b39\u0b83-\u0bb9'
            '\u0c05-\u0c39\u0c85-\u0cb9\u0d05-\u0d3a\u0d85-\u0dc6\u0e01-\u0e37\u0e40-\u0e47'
            '\u0e81-\u0eb7\u0ec0-\u0ec6\u0f00-\u0f17\u0f20-\u0f34\u0f40-\u0f6c\u1000-\u1036'
            '\u103b-\u1049\u1050-\u108c\u10a0-\u135a\u1380-\u1713\u1780-\u17d1\u1800-\u18a8'
            '\u18b0-\u1938\u1940-\u1a16\u1a1e-\u1a5f\u1b00-\u1b33\u1b45-\u1b6a\u1e00-\u2cee'
            '\u3000-\u3029\u3030-\u3098\u309b-\ua66e\ua840-\ua8c3\ua984-\ua9b2\ua9cf-\uaaaf'
            '\uac00-\ud7ff\uf900-\ufb1d\ufb1f-\ufdff\ufe30-\uff9d\uffa0-\uffff\U0001f000-\U0003ffff';
    folded text collate "C" := content;
begin
    if folded ~ ('[' || dropped || ']') then
        folded := regexp_replace(folded, '[' || dropped || ']+', '', 'g');
    end if;
    if folded ~ ('[^' || bases || ']{255}') then
        folded := regexp_replace(folded, '([^' || bases || ']{255})[^' || bases || ']+', '\1', 'g');
    end if;
    folded := chatbot.search_lower(normalize(folded, nfkd));
    if folded ~ ('[' || dropped || ']') then
        folded := regexp_replace(folded, '[' || dropped || ']+', '', 'g');
    end if;
    -- Without one of these there is nothing to compose, and normalize is slow.
    if folded ~ ('[' || composing || ']') then
        folded := normalize(folded, nfkc);
    end if;
    if folded ~ '[đłøıħŧςىیکةßæœ]' then
        folded := translate(folded, 'đłøıħŧςىیکة', 'dloihtσييكه');
        folded := replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');
    end if;
    -- Most separators are single spaces already: those are not touched.
    folded := regexp_replace(folded, ' *[' || separators || '][ ' || separators || ']*', ' ', 'g');
    if folded ~ ('[' || unspaced || ']') then
        -- A run abc becomes "ab bc c": each character is doubled around a space, then the first one,
        -- marked by U+0001, is taken away.
        folded := regexp_replace(folded, '[' || unspaced || ']+', E' \x01\\& ', 'g');
        folded := regexp_replace(folded, '[' || unspaced || ']', '\& \&', 'g');
        folded := regexp_replace(folded, E'\x01. ', '', 'g');
    end if;
    return folded;
end $$;

-- The words of a text in order, folded, separated by spaces. ASCII, which is most text, takes a short way;
-- so does ASCII but for typographic punctuation.
create function chatbot.search_words(content text) returns text language plpgsql immutable strict parallel safe as $$
declare
    words text collate "C" := left(content, 100000);
begin
    if octet_length(words) <> length(words) then
        words := regexp_replace(words, '[\u00a0\u00ab\u00b7\u00bb\u2010-\u2027\u2030-\u205e\u2190-\u219f\u2500-\u257f]+', ' ', 'g');
    end if;
    if octet_length(words) <> length(words) then
        words := chatbot.search_fold(words);
    else
        words := regexp_replace(lower(words), ' *[^a-z0-9 ][^a-z0-9]*', ' ', 'g');
    end if;
    if strpos(words, '  ') > 0 then
        words := regexp_replace(words, ' {2,}', ' ', 'g');
    end if;
    return btrim(words, ' ');
end $$;

-- The tokens of a text, separated by single spaces: exactly those of domain::searchTokens.
create function chatbot.search_tokens(content text) returns text language sql immutable strict parallel safe as $$
    select coalesce(string_agg(left(token, 255), ' ' order by place), '')
      from string_to_table(chatbot.search_words(content), ' ') with ordinality as words (token, place)
$$;

-- What the index holds of a text. vector: its tokens with their positions. is_long: positions are not exact, since
-- a tsvector ends them at 16383 and keeps 255 for each token; a phrase must then be looked for in the text itself.
-- Never fails: a text with more than a tsvector holds is indexed as far as it fits. Tokens hold no quote and no
-- backslash, both are separators.
create function chatbot.search_entry(content text, out vector tsvector, out is_long boolean)
    language plpgsql immutable strict parallel safe as $$
declare
    words text collate "C" := chatbot.search_words(content);
    number integer;
    entries text;
begin
    -- A token takes at most five bytes beside its own; the limit is 1,048,575.
    while octet_length(words) > 250000
          and octet_length(words) + 5 * (length(words) - length(replace(words, ' ', '')) + 1) > 1000000 loop
        words := left(words, length(words) * 4 / 5);
    end loop;
    select count(*), string_agg(left(token, 255) || ''':' || place, ' ''') into number, entries
      from string_to_table(words, ' ') with ordinality as split (token, place);
    vector := coalesce('''' || entries, '')::tsvector;
    is_long := number >= 16383;
    if number - length(vector) >= 254 and not is_long then
        is_long := exists (select from string_to_table(words, ' ') as token group by left(token, 255)
                           having count(*) >= 255);
    end if;
end $$;

create function chatbot.search_vector(content text) returns tsvector
    language sql immutable strict parallel safe as
$$ select vector from chatbot.search_entry(content) $$;

-- How many messages the planner believes to match: from the statistics of the words, without looking at a message.
-- Volatile only because explain is not allowed in other functions.
create function chatbot.search_estimate(query tsquery) returns bigint language plpgsql strict as $$
declare
    plan json;
begin
    execute format('explain (format json) select 1 from chatbot.message_search where vector @@ %L::tsquery', query) into plan;
    return plan -> 0 -> 'Plan' ->> 'Plan Rows';
end
$$;

create function chatbot.search_has_code(content text) returns boolean
    language sql immutable strict parallel safe as
$$ select strpos(content collate "C", '```') > 0 $$;

create function chatbot.search_memory_text(question text, answer text, context text) returns text
    language sql immutable parallel safe as
$$ select coalesce(question, '') || E'\n' || coalesce(answer, '') || E'\n' || coalesce(context, '') $$;

-- One row per message. failed: the text could not be indexed; `maintain check` counts such rows.
create table chatbot.message_search (
    message_id integer primary key references chatbot.messages on delete cascade,
    conversation_id uuid not null,
    created_at timestamptz not null,
    vector tsvector not null,
    has_code boolean not null default false,
    is_long boolean not null default false,
    failed boolean not null default false
);

create table chatbot.memory_search (
    memory_id integer primary key references chatbot.chatbot_memory on delete cascade,
    created_at timestamptz not null,
    vector tsvector not null,
    is_long boolean not null default false,
    failed boolean not null default false
);

-- Titles are few and short: their tokens are looked through with like.
create table chatbot.conversation_search (
    conversation_id uuid primary key references chatbot.conversations on delete cascade,
    tokens text not null
);

-- What is there already, which matters when the tables of a chatbot are adopted. created_at of a service may be
-- without a time zone: it is UTC then.
set local time zone 'UTC';
insert into chatbot.message_search (message_id, conversation_id, created_at, vector, has_code, is_long)
    select id, conversation_id, coalesce(created_at, now()), vector, chatbot.search_has_code(content), is_long
      from chatbot.messages, lateral chatbot.search_entry(content);
insert into chatbot.memory_search (memory_id, created_at, vector, is_long)
    select id, coalesce(created_at, now()), vector, is_long
      from chatbot.chatbot_memory,
           lateral chatbot.search_entry(chatbot.search_memory_text(question, answer, context));
insert into chatbot.conversation_search (conversation_id, tokens)
    select id, chatbot.search_tokens(coalesce(title, '')) from chatbot.conversations;

create index message_search_vector on chatbot.message_search using gin (vector);
create index message_search_newest on chatbot.message_search (created_at desc, message_id desc);
create index message_search_conversation on chatbot.message_search (conversation_id);
create index message_search_failed on chatbot.message_search (message_id) where failed;
create index memory_search_vector on chatbot.memory_search using gin (vector);
create index memory_search_newest on chatbot.memory_search (created_at desc, memory_id desc);
create index memory_search_failed on chatbot.memory_search (memory_id) where failed;

-- The functions of the triggers run with the rights of their owner: a service that may write messages needs no
-- rights on the index. They never make the write fail; a row that can't be indexed is marked instead.
create function chatbot.index_messages() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' set standard_conforming_strings = on as $$
declare
    message record;
begin
    insert into chatbot.message_search (message_id, conversation_id, created_at, vector, has_code, is_long)
        select id, conversation_id, coalesce(created_at, now()), vector, chatbot.search_has_code(content), is_long
          from written, lateral chatbot.search_entry(content);
    return null;
exception when others then
    -- Once more one by one: only what can't be indexed is marked.
    for message in select id, conversation_id, coalesce(created_at, now()) as created_at, content from written loop
        begin
            insert into chatbot.message_search (message_id, conversation_id, created_at, vector, has_code, is_long)
                select message.id, message.conversation_id, message.created_at, vector,
                       chatbot.search_has_code(message.content), is_long
                  from chatbot.search_entry(message.content);
        exception when others then
            raise warning 'Recollect could not index message %: %', message.id, sqlerrm;
            insert into chatbot.message_search (message_id, conversation_id, created_at, vector, failed)
                values (message.id, message.conversation_id, message.created_at, '', true);
        end;
    end loop;
    return null;
end $$;
-- A bulk import brings the entries of its messages itself: the program makes the same tokens, quicker.
create trigger index_messages after insert on chatbot.messages
    referencing new table as written for each statement
    when (coalesce(current_setting('recollect.indexed', true), '') <> 'on')
    execute function chatbot.index_messages();

create function chatbot.index_message_again() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' set standard_conforming_strings = on as $$
begin
    update chatbot.message_search as s
       set conversation_id = new.conversation_id, created_at = coalesce(new.created_at, now()), vector = e.vector,
           is_long = e.is_long, has_code = chatbot.search_has_code(new.content), failed = false
      from chatbot.search_entry(new.content) as e
     where s.message_id = new.id;
    return null;
exception when others then
    raise warning 'Recollect could not index message %: %', new.id, sqlerrm;
    update chatbot.message_search set vector = '', failed = true where message_id = new.id;
    return null;
end $$;
create trigger index_message_again after update on chatbot.messages
    for each row when ((old.content, old.conversation_id, old.created_at)
                       is distinct from (new.content, new.conversation_id, new.created_at))
    execute function chatbot.index_message_again();

create function chatbot.index_memory() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp set timezone = 'UTC' set standard_conforming_strings = on as $$
begin
    insert into chatbot.memory_search (memory_id, created_at, vector, is_long)
        select new.id, coalesce(new.created_at, now()), vector, is_long
          from chatbot.search_entry(chatbot.search_memory_text(new.question, new.answer, new.context))
        on conflict (memory_id) do update
           set created_at = excluded.created_at, vector = excluded.vector, is_long = excluded.is_long, failed = false;
    return null;
exception when others then
    raise warning 'Recollect could not index memory %: %', new.id, sqlerrm;
    insert into chatbot.memory_search (memory_id, created_at, vector, failed)
        values (new.id, coalesce(new.created_at, now()), '', true)
        on conflict (memory_id) do update set vector = '', failed = true;
    return null;
end $$;
create trigger index_memory after insert or update of question, answer, context, created_at on chatbot.chatbot_memory
    for each row execute function chatbot.index_memory();

create function chatbot.index_title() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp set standard_conforming_strings = on as $$
begin
    insert into chatbot.conversation_search (conversation_id, tokens)
        values (new.id, chatbot.search_tokens(coalesce(new.title, '')))
        on conflict (conversation_id) do update set tokens = excluded.tokens;
    return null;
exception when others then
    raise warning 'Recollect could not index the title of conversation %: %', new.id, sqlerrm;
    return null;
end $$;
create trigger index_title after insert or update of title on chatbot.conversations
    for each row execute function chatbot.index_title();
