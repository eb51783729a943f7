-- SPDX-License-Identifier: GPL-3.0-or-later
delete from chatbot_memory where import_batch_id = :batch
