-- SPDX-License-Identifier: GPL-3.0-or-later
conversation_id, tag
