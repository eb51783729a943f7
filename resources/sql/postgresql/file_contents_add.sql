-- SPDX-License-Identifier: GPL-3.0-or-later
-- Through libpq: the bytes travel in binary.
insert into file_contents (sha256, size, bytes) values ($1, $2::bigint, $3::bytea) on conflict (sha256) do nothing
