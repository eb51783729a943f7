-- SPDX-License-Identifier: GPL-3.0-or-later
-- Matches and messages by the statistics; no messages when there are none yet.
select chatbot.search_estimate(cast(:match as tsquery)),
       (select greatest(reltuples, 0)::bigint from pg_class where oid = 'chatbot.message_search'::regclass)
