-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of ids, so that two writers never wait for each other crosswise.
select id from conversations where user_id = :user and source = :source and external_id in @texts(:keys)
order by id for update
