-- SPDX-License-Identifier: GPL-3.0-or-later
select count(*) filter (where trashed_at is null and not coalesce(is_archived, @false())),
       count(*) filter (where trashed_at is null and coalesce(is_pinned, @false())),
       count(*) filter (where trashed_at is null and coalesce(is_archived, @false())),
       count(trashed_at),
       (select count(*) from chatbot_memory where trashed_at is null),
       (select count(*) from chatbot_memory where trashed_at is not null)
from conversations
