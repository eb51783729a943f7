-- SPDX-License-Identifier: GPL-3.0-or-later
copy chatbot_memory (@include(import_columns_memories)) from stdin
