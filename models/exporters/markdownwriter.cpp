// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdownwriter.h"

#include "exporters/attachmentbytes.h"
#include "exporters/htmltext.h"

namespace exporters {

using domain::Done;
using domain::Result;

Result<Done> MarkdownWriter::begin(const domain::Conversation &conversation, const domain::MessageTree &tree)
{
    m_conversation = conversation;
    m_tree = &tree;
    if (context().together && m_file) // front matter only opens a file
        return m_file->write("\n---\n\n" + markdownTitle(conversation).toUtf8());
    const auto file = context().output.openDocument(
        fileStem(conversation.displayTitle(), QStringLiteral("conversation")), QStringLiteral(".md"));
    if (!file)
        return file.error();
    m_file = *file;
    return m_file->write(
        (context().together ? markdownTitle(conversation) : markdownHead(conversation)).toUtf8());
}

Result<Done> MarkdownWriter::slice(const QList<domain::Message> &messages)
{
    for (const domain::Message &message : messages) {
        const auto assets = writeAssets(message.attachments);
        if (!assets)
            return assets.error();
        const bool otherBranch = !m_tree->isOnActivePath(message.id);
        const QString text = markdownMessage(m_conversation, message, *assets, otherBranch);
        if (const auto written = m_file->write(text.toUtf8()); !written)
            return written;
    }
    return Done{};
}

Result<AssetPaths> MarkdownWriter::writeAssets(const QList<domain::StoredFile> &files)
{
    AssetPaths paths;
    for (const domain::StoredFile &file : files) {
        const auto bytes = attachmentBytes(context(), file);
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            continue;
        const auto path =
            context().output.addAsset(file.name, file.sha256, suffixFor(file, **bytes), **bytes);
        if (!path)
            return path.error();
        paths.insert(file.id, *path);
    }
    return paths;
}

Result<Done> MarkdownWriter::writeOwnFiles()
{
    const auto files = ownFiles(context(), m_conversation.id);
    if (!files || files->isEmpty())
        return files ? Result<Done>() : Result<Done>(files.error());
    const auto assets = writeAssets(*files);
    return assets ? m_file->write(markdownFiles(*files, *assets).toUtf8()) : Result<Done>(assets.error());
}

Result<Done> MarkdownWriter::end()
{
    m_tree = nullptr;
    if (const auto written = writeOwnFiles(); !written)
        return written;
    return context().together ? Result<Done>() : std::exchange(m_file, nullptr)->close();
}

Result<Done> MarkdownWriter::finish()
{
    return m_file ? std::exchange(m_file, nullptr)->close() : Result<Done>();
}

} // namespace exporters
