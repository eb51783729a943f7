-- SPDX-License-Identifier: GPL-3.0-or-later
update saved_searches set name = :name, query = :query, sort_order = :sort_order
where id = :id and owner = @login()
returning @include(saved_search_columns)
