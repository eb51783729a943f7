-- SPDX-License-Identifier: GPL-3.0-or-later
select coalesce(current_setting('recollect.indexed', true), '') = 'on'
