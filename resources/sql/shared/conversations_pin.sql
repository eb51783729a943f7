-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations set is_pinned = :pinned where id in @uuids(:ids)
