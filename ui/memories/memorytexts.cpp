// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memorytexts.h"

#include "ui/widgets/texts.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MemoryTexts)
};

QStringList sorted(QStringList tags)
{
    tags.sort();
    return tags;
}

} // namespace

QString importanceText(int importance)
{
    if (importance <= 2)
        //: The importance of a memory: %1 is a number up to ten
        return Words::tr("%1 of 10 – a trifle").arg(importance);
    if (importance <= 4)
        //: The importance of a memory: %1 is a number up to ten
        return Words::tr("%1 of 10 – minor").arg(importance);
    if (importance <= 6)
        //: The importance of a memory: %1 is a number up to ten
        return Words::tr("%1 of 10 – normal").arg(importance);
    if (importance <= 8)
        //: The importance of a memory: %1 is a number up to ten
        return Words::tr("%1 of 10 – important").arg(importance);
    //: The importance of a memory: %1 is a number up to ten
    return Words::tr("%1 of 10 – essential").arg(importance);
}

QString memoryName(const domain::Memory &memory)
{
    constexpr int most = 60;
    const QString question = plainLine(memory.question, most);
    if (!question.isEmpty())
        return question;
    const QString answer = plainLine(memory.answer, most);
    return answer.isEmpty() ? Words::tr("New memory") : answer;
}

bool readTheSame(const domain::Memory &a, const domain::Memory &b)
{
    return a.question == b.question && a.answer == b.answer && a.context == b.context && a.rating == b.rating
        && a.importance == b.importance && sorted(a.tags) == sorted(b.tags) && a.isPublic == b.isPublic;
}

domain::Memory rewritten(domain::Memory memory, const domain::Memory &text)
{
    memory.question = text.question;
    memory.answer = text.answer;
    memory.context = text.context;
    memory.rating = text.rating;
    memory.importance = text.importance;
    memory.tags = text.tags;
    memory.isPublic = text.isPublic;
    return memory;
}

bool isBlank(const domain::Memory &memory)
{
    return memory.question.trimmed().isEmpty() && memory.answer.trimmed().isEmpty()
        && memory.context.trimmed().isEmpty() && memory.tags.isEmpty();
}

} // namespace ui
