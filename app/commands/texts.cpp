// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Texts)
};

constexpr qsizetype titleLength = 80;

QString inBrackets(const QStringList &words)
{
    return words.isEmpty() ? QString() : QStringLiteral("  [") + words.join(QLatin1String(", ")) + u']';
}

QString hashtags(const QStringList &tags)
{
    return tags.isEmpty() ? QString() : QStringLiteral("  #") + tags.join(QLatin1String(" #")).simplified();
}

} // namespace

QString localTime(domain::Timestamp moment)
{
    return moment.toLocal().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shortened(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1).trimmed() + u'…';
}

QString describe(const domain::Conversation &conversation)
{
    QStringList states;
    if (conversation.pinned)
        states << Text::tr("pinned");
    if (conversation.archived)
        states << Text::tr("archived");
    if (conversation.trashedAt)
        states << Text::tr("in the trash");
    return conversation.id.toString() + QStringLiteral("  ") + localTime(conversation.updatedAt)
        + QStringLiteral("  ") + shortened(conversation.displayTitle(), titleLength) + inBrackets(states)
        + hashtags(conversation.tags);
}

QString describe(const domain::Memory &memory)
{
    const QString text = memory.question.isEmpty() ? memory.answer : memory.question;
    QStringList states;
    if (memory.trashedAt)
        states << Text::tr("in the trash");
    return memory.id.toString().rightJustified(6) + QStringLiteral("  ") + localTime(memory.updatedAt)
        + QStringLiteral("  ") + shortened(text, titleLength) + inBrackets(states) + hashtags(memory.tags);
}

QString byteCount(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace app
