-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations set title = :title, title_edited = @true() where id in @uuids(:ids)
