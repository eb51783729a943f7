-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations set is_archived = :archived where id in @uuids(:ids)
