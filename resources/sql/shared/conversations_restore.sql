-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations set trashed_at = null where id in @uuids(:ids)
