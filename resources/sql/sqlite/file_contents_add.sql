-- SPDX-License-Identifier: GPL-3.0-or-later
insert into file_contents (sha256, size, bytes) values (:sha256, :size, :bytes) on conflict (sha256) do nothing
