-- SPDX-License-Identifier: GPL-3.0-or-later
update messages set content = :content, version = coalesce(version, 1) + 1, is_edited = @true()
where id = :id and coalesce(version, 1) = :expected
