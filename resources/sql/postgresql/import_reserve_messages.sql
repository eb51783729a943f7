-- SPDX-License-Identifier: GPL-3.0-or-later
select nextval(pg_get_serial_sequence('chatbot.messages', 'id')) from generate_series(1, :count)
