// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/writer.h"

namespace exporters {

/// Plain text, a file per conversation or all in one; attachments are named.
class TextWriter final : public Writer {
public:
    using Writer::Writer;

    domain::Result<domain::Done> begin(const domain::Conversation &conversation,
                                       const domain::MessageTree &tree) override;
    domain::Result<domain::Done> slice(const QList<domain::Message> &messages) override;
    domain::Result<domain::Done> end() override;
    domain::Result<domain::Done> finish() override;

private:
    domain::Conversation m_conversation;
    const domain::MessageTree *m_tree = nullptr;
    std::shared_ptr<OutputFile> m_file;
};

} // namespace exporters
