-- SPDX-License-Identifier: GPL-3.0-or-later
delete from memory_search where search_key = :key
