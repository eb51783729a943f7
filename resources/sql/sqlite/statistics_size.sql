-- SPDX-License-Identifier: GPL-3.0-or-later
select pages.page_count * sizes.page_size from pragma_page_count() pages, pragma_page_size() sizes
