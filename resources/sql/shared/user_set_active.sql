-- SPDX-License-Identifier: GPL-3.0-or-later
update users set is_active = :active where username = :name
