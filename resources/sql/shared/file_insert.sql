-- SPDX-License-Identifier: GPL-3.0-or-later
-- Marked as processed: a chatbot must not take it for an upload that waits for its analysis.
insert into uploaded_files (user_id, conversation_id, message_id, original_filename, stored_filename, file_path,
                            file_type, file_size, mime_type, analysis_result, sha256, external_id, is_processed)
values (:user, @uuid(:conversation), :message, :name, :stored, :path, :type, :size, :mime_type, :text, :sha256,
        :external_id, @true())
returning id
