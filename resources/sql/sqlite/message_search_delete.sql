-- SPDX-License-Identifier: GPL-3.0-or-later
delete from message_search where search_key = :key
