-- SPDX-License-Identifier: GPL-3.0-or-later
drop table schema_history;
pragma application_id = 0;
