// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/memoryfields.h"

#include "app/commands/arguments.h"

#include <QCoreApplication>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Memory;
using domain::Result;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::MemoryFields)
};

void applyTags(const CommandContext &context, Memory &memory)
{
    const auto sameTag = [](const QString &wanted) {
        return [wanted](const QString &tag) { return tag.compare(wanted, Qt::CaseInsensitive) == 0; };
    };
    const QStringList removed = context.values("remove-tag");
    for (const QString &tag : removed)
        memory.tags.removeIf(sameTag(tag.trimmed()));
    const QStringList added = context.values("tag");
    for (const QString &tag : added) {
        if (!tag.trimmed().isEmpty()
            && std::none_of(memory.tags.begin(), memory.tags.end(), sameTag(tag.trimmed())))
            memory.tags.append(tag.trimmed());
    }
}

Result<Done> applyNumbers(const CommandContext &context, Memory &memory)
{
    const auto importance = numberIn(context.value("importance"), QStringLiteral("--importance"),
                                     Memory::lowestImportance, Memory::highestImportance, memory.importance);
    if (!importance)
        return importance.error();
    memory.importance = int(*importance);
    const QString rating = context.value("rating");
    if (rating.isEmpty())
        return Done{};
    if (rating == QLatin1String("none")) {
        memory.rating.reset();
        return Done{};
    }
    const auto number = numberIn(rating, QStringLiteral("--rating"), std::numeric_limits<int>::min(),
                                 std::numeric_limits<int>::max(), 0);
    if (!number)
        return number.error();
    memory.rating = int(*number);
    return Done{};
}

Result<Done> applyOrigin(const CommandContext &context, Memory &memory)
{
    if (context.isSet("conversation")) {
        const auto ids = conversationIds({context.value("conversation")});
        if (!ids)
            return ids.error();
        memory.conversationId = ids->first();
        memory.messageId = {};
    }
    if (context.isSet("message")) {
        if (!context.isSet("conversation"))
            memory.conversationId = {}; // the one that the message is in
        memory.messageId = domain::MessageId::fromString(context.value("message"));
        if (!memory.messageId.isValid())
            return Error{ErrorCode::InvalidArgument,
                         Text::tr("“%1” is not an id of a message.").arg(context.value("message")),
                         {}};
    }
    return Done{};
}

} // namespace

QList<QCommandLineOption> memoryFieldOptions()
{
    return {
        {QStringLiteral("question"), Text::tr("The question, or a title."), Text::tr("TEXT")},
        {QStringLiteral("answer"), Text::tr("What to keep in mind."), Text::tr("TEXT")},
        {QStringLiteral("context"), Text::tr("When it matters."), Text::tr("TEXT")},
        {QStringLiteral("importance"), Text::tr("From 1 to 10."), Text::tr("N")},
        {QStringLiteral("rating"), Text::tr("A number, or none."), Text::tr("N")},
        {QStringLiteral("tag"), Text::tr("Add this tag; may be repeated."), Text::tr("TAG")},
        {QStringLiteral("remove-tag"), Text::tr("Remove this tag; may be repeated."), Text::tr("TAG")},
        {QStringLiteral("public"), Text::tr("Whether others may see it: yes or no."), Text::tr("WHETHER")},
        {QStringLiteral("conversation"), Text::tr("The conversation it comes from."), Text::tr("ID")},
        {QStringLiteral("message"), Text::tr("The message it comes from."), Text::tr("ID")},
    };
}

Result<Done> applyMemoryFields(const CommandContext &context, Memory &memory)
{
    if (context.isSet("question"))
        memory.question = context.value("question");
    if (context.isSet("answer"))
        memory.answer = context.value("answer");
    if (context.isSet("context"))
        memory.context = context.value("context");
    if (const QString whether = context.value("public"); !whether.isEmpty()) {
        if (whether != QLatin1String("yes") && whether != QLatin1String("no"))
            return Error{
                ErrorCode::InvalidArgument, Text::tr("--public takes yes or no, not “%1”.").arg(whether), {}};
        memory.isPublic = whether == QLatin1String("yes");
    }
    applyTags(context, memory);
    if (const auto numbers = applyNumbers(context, memory); !numbers)
        return numbers;
    return applyOrigin(context, memory);
}

} // namespace app
