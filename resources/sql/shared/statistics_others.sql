-- SPDX-License-Identifier: GPL-3.0-or-later
select (select count(*) from chatbot_memory where trashed_at is null),
       (select count(*) from users),
       (select count(*) from uploaded_files f left join conversations c on c.id = f.conversation_id
         where c.trashed_at is null),
       (select cast(coalesce(sum(b.size), 0) as bigint) from file_contents b
         where exists (select 1 from uploaded_files f left join conversations c on c.id = f.conversation_id
                       where f.sha256 = b.sha256 and c.trashed_at is null)),
       (select cast(coalesce(avg(m.latency_ms), 0) as double precision)
          from messages m join conversations c on c.id = m.conversation_id
         where m.latency_ms is not null and c.trashed_at is null)
