-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every connection runs these when it opens. FULL: a commit survives a power cut.
pragma foreign_keys = on;
pragma synchronous = full;
pragma temp_store = memory;
pragma trusted_schema = off;
pragma cache_size = -16000
