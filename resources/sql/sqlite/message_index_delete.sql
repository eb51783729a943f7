-- SPDX-License-Identifier: GPL-3.0-or-later
insert into message_index (message_index, rowid, tokens) values ('delete', :key, :tokens)
