-- SPDX-License-Identifier: GPL-3.0-or-later
update conversations set status = :status where id in @uuids(:ids)
