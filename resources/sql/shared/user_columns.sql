-- SPDX-License-Identifier: GPL-3.0-or-later
u.id, u.username, coalesce(u.email, ''), coalesce(u.full_name, ''), coalesce(u.role, ''),
coalesce(u.is_active, @true()), @micros(u.last_login), @micros(u.created_at), @micros(u.updated_at)
