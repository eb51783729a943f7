-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of this connection alone; empty again after each transaction.
create temporary table if not exists import_files (
    sha256 text, stored_filename text, file_size bigint, mime_type text, id integer
) on commit delete rows
