-- SPDX-License-Identifier: GPL-3.0-or-later
insert into conversations (id, user_id, model, title, system_prompt, metadata)
values (@uuid(:id), :user, :model, :title, :system_prompt, @jsonin(:metadata))
