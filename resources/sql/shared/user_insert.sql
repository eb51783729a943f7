-- SPDX-License-Identifier: GPL-3.0-or-later
insert into users (username, email, full_name, role, is_active) values (:name, :email, :full_name, :role, :active)
on conflict do nothing
