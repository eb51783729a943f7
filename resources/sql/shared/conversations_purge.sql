-- SPDX-License-Identifier: GPL-3.0-or-later
delete from conversations where id in @uuids(:ids) and trashed_at is not null
