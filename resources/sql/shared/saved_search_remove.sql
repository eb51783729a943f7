-- SPDX-License-Identifier: GPL-3.0-or-later
delete from saved_searches where id = :id and owner = @login()
returning @include(saved_search_columns)
