-- SPDX-License-Identifier: GPL-3.0-or-later
-- The schema itself goes only when nothing of somebody else's is left in it.
drop table chatbot.schema_history;
do $$ begin
    drop schema chatbot restrict;
exception when dependent_objects_still_exist then
    null;
end $$;
