-- SPDX-License-Identifier: GPL-3.0-or-later
select to_regclass('chatbot.schema_history') is not null
