-- SPDX-License-Identifier: GPL-3.0-or-later
pragma analysis_limit = 1000;
pragma optimize;
