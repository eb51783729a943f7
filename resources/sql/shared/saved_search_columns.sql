-- SPDX-License-Identifier: GPL-3.0-or-later
id, name, query, sort_order, @micros(created_at)
