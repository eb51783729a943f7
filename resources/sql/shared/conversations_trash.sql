-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations set trashed_at = @now() where id in @uuids(:ids) and trashed_at is null
