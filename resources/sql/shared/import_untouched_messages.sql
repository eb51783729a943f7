-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person or a service changed after the import stays: it is no longer as old as the import left it. Batches of
-- before that was noted go by when they ended.
case when b.before ->> 'written_at' is not null
     then @micros(messages.updated_at) = cast(b.before ->> 'written_at' as bigint)
     else messages.updated_at <= coalesce((select i.finished_at from import_batches i where i.id = :batch),
                                          messages.updated_at) end
