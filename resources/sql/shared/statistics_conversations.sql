-- SPDX-License-Identifier: GPL-3.0-or-later
select count(*) filter (where trashed_at is null),
       coalesce(sum(total_messages) filter (where trashed_at is null), 0),
       coalesce(sum(total_tokens) filter (where trashed_at is null), 0),
       count(*) filter (where trashed_at is null and not coalesce(is_archived, @false())),
       count(*) filter (where trashed_at is null and coalesce(is_archived, @false())),
       count(*) filter (where trashed_at is null and coalesce(is_pinned, @false())),
       count(trashed_at)
from conversations
