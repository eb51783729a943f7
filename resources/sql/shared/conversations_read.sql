-- SPDX-License-Identifier: GPL-3.0-or-later
-- A source may have dated its conversation in the future.
update conversations set read_at = case when updated_at > @now() then updated_at else @now() end
where id in @uuids(:ids)
