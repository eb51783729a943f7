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
    -- Classes of characters as in domain/searchtext.cpp: explicit code points, since [[:alnum:]] is another
    -- set on every server. separators is without the space.
    dropped constant text :=
            '\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7'
            '\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8'
            '\u06ea-\u06ed\u0711\u0730-\u074a\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f'
            '\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff'
            '\U000e0000-\U000e0fff';
    composing constant text :=
            '\u093c\u09be\u09d7\u0b3e\u0b56-\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5-\u0cd6\u0d3e\u0d57'
            '\u0dca\u0dcf\u0ddf\u102e\u1161-\u1175\u11a8-\u11c2\u1b35\u3099-\u309a\U000110ba'
            '\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930';
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
    folded text collate "C" := chatbot.search_lower(normalize(content, nfkd));
begin
    if folded ~ ('[' || dropped || ']') then
        folded := regexp_replace(folded, '[' || dropped || ']+', '', 'g');
    end if;
    -- Without one of these there is nothing to compose, and normalize is slow.
    if folded ~ ('[' || composing || ']') then
        folded := normalize(folded, nfkc);
    end if;
    if folded ~ '[đłøıħŧςىیکةßæœ]' then
        folded := translate(folded, 'đłøıħŧςىیکة', 'dløihtσييكه');
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

-- The tokens with their positions. Never fails: a text with more than a tsvector holds is indexed as far as it
-- fits. Tokens hold no quote and no backslash, both are separators.
create function chatbot.search_vector(content text) returns tsvector
    language plpgsql immutable strict parallel safe as $$
declare
    words text collate "C" := chatbot.search_words(content);
begin
    -- A token takes at most five bytes beside its own; the limit is 1,048,575.
    while octet_length(words) > 250000
          and octet_length(words) + 5 * (length(words) - length(replace(words, ' ', '')) + 1) > 1000000 loop
        words := left(words, length(words) * 4 / 5);
    end loop;
    return coalesce((select string_agg('''' || left(token, 255) || ''':' || place, ' ')
                       from string_to_table(words, ' ') with ordinality as words (token, place)), '')::tsvector;
end $$;
