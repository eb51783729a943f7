-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every physical connection runs these when it opens, the first and each reconnect.
set client_min_messages = warning;
set time zone 'UTC';
set standard_conforming_strings = on;
set search_path = chatbot, public;
set plan_cache_mode = force_custom_plan;
set jit = off;
set lock_timeout = '15s';
set statement_timeout = '10min';
set idle_in_transaction_session_timeout = '10min'
