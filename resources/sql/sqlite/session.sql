-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every connection runs these when it opens. FULL: a commit survives a power cut. The log of
-- writes is folded into the file when it has 32 MB instead of 4: an import changes the same pages again and again.
pragma foreign_keys = on;
pragma synchronous = full;
pragma wal_autocheckpoint = 8000;
pragma temp_store = memory;
pragma trusted_schema = off;
pragma cache_size = -16000
