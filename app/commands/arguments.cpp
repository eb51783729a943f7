// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include <QCoreApplication>

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Arguments)
};

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidArgument, sentence, {}};
}

template <typename IdType>
Result<QList<IdType>> idsFrom(const QStringList &words, QString (*complaint)(const QString &))
{
    QList<IdType> ids;
    for (const QString &word : words) {
        const IdType id = IdType::fromString(word.trimmed());
        if (!id.isValid())
            return wrong(complaint(word));
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

Result<QList<domain::ConversationId>> conversationIds(const QStringList &words)
{
    return idsFrom<domain::ConversationId>(words, [](const QString &word) {
        return Text::tr("“%1” is not an id of a conversation; `recollect list` shows the ids.").arg(word);
    });
}

Result<QList<domain::MemoryId>> memoryIds(const QStringList &words)
{
    return idsFrom<domain::MemoryId>(words, [](const QString &word) {
        return Text::tr("“%1” is not an id of a memory; `recollect memory list` shows the ids.").arg(word);
    });
}

Result<qint64> numberIn(const QString &text, const QString &what, qint64 lowest, qint64 highest,
                        qint64 fallback)
{
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= lowest && number <= highest)
        return number;
    return wrong(Text::tr("%1 takes a whole number from %2 to %3, not “%4”.")
                     .arg(what)
                     .arg(lowest)
                     .arg(highest)
                     .arg(text));
}

Result<std::chrono::days> daySpan(const QString &text)
{
    const QChar unit = text.isEmpty() ? QChar() : text.back().toLower();
    const int factor = unit == u'd' ? 1 : unit == u'w' ? 7 : unit == u'm' ? 30 : unit == u'y' ? 365 : 0;
    bool isNumber = false;
    const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    constexpr int mostDays = 365 * 1000;
    if (factor == 0 || !isNumber || count < 0 || count > mostDays / factor)
        return wrong(Text::tr("“%1” is not a span of time; write it like 30d, 6w, 3m or 1y.").arg(text));
    return std::chrono::days(count * factor);
}

Result<domain::SearchQuery> queryFrom(const QStringList &words)
{
    return domain::SearchQuery::parse(words.join(u' '));
}

QList<QCommandLineOption> pageOptions()
{
    return {
        {QStringLiteral("limit"), Text::tr("At most so many (50)."), Text::tr("N")},
        {QStringLiteral("after"), Text::tr("Go on where an earlier answer ended: its “next”."),
         Text::tr("CURSOR")},
    };
}

domain::Result<qint64> rowLimit(const CommandContext &context)
{
    constexpr qint64 usual = 50;
    constexpr qint64 most = 1'000'000'000;
    return numberIn(context.value("limit"), QStringLiteral("--limit"), 1, most, usual);
}

} // namespace app
