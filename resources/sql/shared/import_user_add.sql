-- SPDX-License-Identifier: GPL-3.0-or-later
insert into users (username) values (:name) on conflict (username) do nothing
