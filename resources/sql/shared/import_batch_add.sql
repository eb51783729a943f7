-- SPDX-License-Identifier: GPL-3.0-or-later
insert into import_batches (user_id, files) values (:user, @jsonin(:files)) returning id
