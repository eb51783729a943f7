// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/writer.h"

namespace exporters {

/// One self-contained page per conversation; in a folder with an index.html that lists them.
class HtmlWriter final : public Writer {
public:
    using Writer::Writer;

    domain::Result<domain::Done> begin(const domain::Conversation &conversation,
                                       const domain::MessageTree &tree) override;
    domain::Result<domain::Done> slice(const QList<domain::Message> &messages) override;
    domain::Result<domain::Done> end() override;
    domain::Result<domain::Done> finish() override;

private:
    domain::Result<domain::Done> startIndex();
    domain::Result<domain::Done> writeOwnFiles();
    domain::Result<domain::Done> writeAttachment(const domain::StoredFile &file);

    domain::Conversation m_conversation;
    const domain::MessageTree *m_tree = nullptr;
    std::shared_ptr<OutputFile> m_file;
    std::shared_ptr<OutputFile> m_index; ///< only in a folder
};

} // namespace exporters
