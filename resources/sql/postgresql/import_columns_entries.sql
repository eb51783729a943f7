-- SPDX-License-Identifier: GPL-3.0-or-later
message_id, conversation_id, created_at, vector, has_code, is_long
