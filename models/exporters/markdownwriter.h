// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/markdowntext.h"
#include "exporters/writer.h"

namespace exporters {

/// One Markdown file per conversation, with front matter; attachments lie beside it.
class MarkdownWriter final : public Writer {
public:
    using Writer::Writer;

    domain::Result<domain::Done> begin(const domain::Conversation &conversation,
                                       const domain::MessageTree &tree) override;
    domain::Result<domain::Done> slice(const QList<domain::Message> &messages) override;
    domain::Result<domain::Done> end() override;
    domain::Result<domain::Done> finish() override;

private:
    [[nodiscard]] domain::Result<AssetPaths> writeAssets(const QList<domain::StoredFile> &files);
    domain::Result<domain::Done> writeOwnFiles();

    domain::Conversation m_conversation;
    const domain::MessageTree *m_tree = nullptr;
    std::shared_ptr<OutputFile> m_file;
};

} // namespace exporters
