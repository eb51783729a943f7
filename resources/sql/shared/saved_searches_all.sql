-- SPDX-License-Identifier: GPL-3.0-or-later
select @include(saved_search_columns) from saved_searches where owner = @login() order by id
