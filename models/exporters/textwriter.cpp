// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/textwriter.h"

#include "exporters/attachmentbytes.h"

namespace exporters {

using domain::Done;
using domain::Result;

namespace {

const QByteArray &rule()
{
    static const QByteArray line = '\n' + QByteArray(72, '=') + "\n\n";
    return line;
}

} // namespace

Result<Done> TextWriter::begin(const domain::Conversation &conversation, const domain::MessageTree &tree)
{
    m_conversation = conversation;
    m_tree = &tree;
    const QByteArray title = textTitle(conversation).toUtf8();
    if (m_file)
        return m_file->write(rule() + title);
    const auto file = context().output.openDocument(
        fileStem(conversation.displayTitle(), QStringLiteral("conversation")), QStringLiteral(".txt"));
    if (!file)
        return file.error();
    m_file = *file;
    return m_file->write(title);
}

Result<Done> TextWriter::slice(const QList<domain::Message> &messages)
{
    for (const domain::Message &message : messages) {
        const QString text = textMessage(m_conversation, message, m_tree->isOnActivePath(message.id));
        if (const auto written = m_file->write(text.toUtf8()); !written)
            return written;
    }
    return Done{};
}

Result<Done> TextWriter::end()
{
    m_tree = nullptr;
    const auto files = ownFiles(context(), m_conversation.id);
    if (!files)
        return files.error();
    if (!files->isEmpty()) {
        if (const auto written = m_file->write(textFiles(*files).toUtf8()); !written)
            return written;
    }
    return context().together ? Result<Done>() : std::exchange(m_file, nullptr)->close();
}

Result<Done> TextWriter::finish()
{
    return m_file ? std::exchange(m_file, nullptr)->close() : Result<Done>();
}

} // namespace exporters
