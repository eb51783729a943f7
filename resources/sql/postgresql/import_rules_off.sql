-- SPDX-License-Identifier: GPL-3.0-or-later
-- For this transaction the import gives sequence numbers, totals, previews and times itself, and the entries of
-- the text index where this person may write them. The text index takes new entries as a list first and sorts
-- them in when that is full: few long lists are quicker.
select set_config('recollect.bulk', 'on', true), set_config('gin_pending_list_limit', '65536', true),
       set_config('recollect.indexed',
                  case when has_table_privilege('chatbot.message_search', 'insert') then 'on' else 'off' end, true)
