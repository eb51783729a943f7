-- SPDX-License-Identifier: GPL-3.0-or-later
insert into saved_searches (owner, name, query, sort_order) values (@login(), :name, :query, :sort_order)
returning @include(saved_search_columns)
