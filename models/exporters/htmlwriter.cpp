// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/htmlwriter.h"

#include "exporters/attachmentbytes.h"
#include "exporters/htmlpage.h"
#include "exporters/htmltext.h"
#include "exporters/texts.h"

namespace exporters {

namespace {

using domain::Done;
using domain::Result;

/// A page with larger pictures inside is slow everywhere.
constexpr qint64 largestPicture = qint64(32) << 20;

} // namespace

Result<Done> HtmlWriter::startIndex()
{
    if (m_index || !context().output.isFolder())
        return Done{};
    const auto file = context().output.openDocument(QStringLiteral("index"), QStringLiteral(".html"));
    if (!file)
        return file.error();
    m_index = *file;
    const QString title = Words::tr("Conversations");
    return m_index->write(htmlPageStart(title) + "<header><h1>" + htmlEscaped(title)
                          + "</h1></header>\n<ul class=\"index\">\n");
}

Result<Done> HtmlWriter::begin(const domain::Conversation &conversation, const domain::MessageTree &tree)
{
    if (const auto started = startIndex(); !started)
        return started;
    m_conversation = conversation;
    m_tree = &tree;
    const auto file = context().output.openDocument(
        fileStem(conversation.displayTitle(), QStringLiteral("conversation")), QStringLiteral(".html"));
    if (!file)
        return file.error();
    m_file = *file;
    if (m_index) {
        if (const auto listed = m_index->write(htmlIndexEntry(conversation, context().output.documentName()));
            !listed)
            return listed;
    }
    return m_file->write(htmlPageStart(conversation.displayTitle())
                         + htmlConversationHead(conversation, m_index ? "index.html" : QByteArray()));
}

Result<Done> HtmlWriter::slice(const QList<domain::Message> &messages)
{
    Result<Done> state;
    for (auto message = messages.begin(); state && message != messages.end(); ++message) {
        const bool otherBranch = !m_tree->isOnActivePath(message->id);
        state = m_file->write(htmlMessageStart(m_conversation, *message, otherBranch));
        for (auto file = message->attachments.begin(); state && file != message->attachments.end(); ++file)
            state = writeAttachment(*file);
        if (state)
            state = m_file->write(htmlMessageEnd());
    }
    return state;
}

Result<Done> HtmlWriter::writeAttachment(const domain::StoredFile &file)
{
    const bool maybePicture = file.kind() != domain::FileKind::Audio && file.size <= largestPicture;
    const auto bytes = maybePicture ? attachmentBytes(context(), file) : std::optional<QByteArray>();
    if (!bytes)
        return bytes.error();
    const QByteArray type = *bytes ? rasterType(**bytes) : QByteArray();
    if (type.isEmpty() || (*bytes)->size() > largestPicture)
        return m_file->write(htmlAttachment(file));
    if (const auto written = m_file->write(htmlPictureStart(file, type)); !written)
        return written;
    if (const auto written = m_file->write((*bytes)->toBase64()); !written)
        return written;
    return m_file->write(htmlPictureEnd(file));
}

Result<Done> HtmlWriter::writeOwnFiles()
{
    const auto files = ownFiles(context(), m_conversation.id);
    if (!files || files->isEmpty())
        return files ? Result<Done>() : Result<Done>(files.error());
    Result<Done> state = m_file->write(htmlFilesStart());
    for (auto file = files->begin(); state && file != files->end(); ++file)
        state = writeAttachment(*file);
    return state ? m_file->write(htmlFilesEnd()) : state;
}

Result<Done> HtmlWriter::end()
{
    m_tree = nullptr;
    if (const auto written = writeOwnFiles(); !written)
        return written;
    if (const auto written = m_file->write(htmlPageEnd()); !written)
        return written;
    return std::exchange(m_file, nullptr)->close();
}

Result<Done> HtmlWriter::finish()
{
    if (const auto started = startIndex(); !started)
        return started;
    if (!m_index)
        return Done{};
    if (const auto written = m_index->write("</ul>\n" + htmlPageEnd()); !written)
        return written;
    return m_index->close();
}

} // namespace exporters
