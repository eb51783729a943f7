-- SPDX-License-Identifier: GPL-3.0-or-later
b.id, u.username, @jsonout(b.files), @jsonout(b.formats), @jsonout(b.counts), @micros(b.started_at),
@micros(b.finished_at), @micros(b.rolled_back_at)
