// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace ui {

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Texts)
};

/// The locale's short date without its year part, which lists have no room for.
QString dayAndMonth(const QDate &date)
{
    const QLocale locale;
    //: A date of this year in a list, in the notation of QLocale::toString: day and short month.
    return locale.toString(date, Words::tr("d MMM"));
}

} // namespace

QString shortMoment(domain::Timestamp moment)
{
    const QDateTime local = moment.toLocal();
    const QDate today = QDate::currentDate();
    const QLocale locale;
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() == today.year())
        return dayAndMonth(local.date());
    //: An older date in a list, in the notation of QLocale::toString: day, short month and year.
    return locale.toString(local.date(), Words::tr("d MMM yyyy"));
}

QString longMoment(domain::Timestamp moment)
{
    const QDateTime local = moment.toLocal();
    const QLocale locale;
    //: %1 is a date in full, %2 a time of day
    return Words::tr("%1, %2").arg(locale.toString(local.date(), QLocale::LongFormat),
                                   locale.toString(local.time(), QLocale::ShortFormat));
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString sourceName(const QString &source)
{
    struct Name {
        QLatin1String key;
        QLatin1String name;
    };
    static constexpr std::array names{
        Name{QLatin1String("chatgpt"), QLatin1String("ChatGPT")},
        Name{QLatin1String("claude"), QLatin1String("Claude")},
        Name{QLatin1String("gemini"), QLatin1String("Gemini")},
        Name{QLatin1String("openwebui"), QLatin1String("Open WebUI")},
        Name{QLatin1String("json"), QLatin1String("JSON")},
        Name{QLatin1String("recollect"), QLatin1String("Recollect")},
    };
    for (const Name &known : names) {
        if (source.compare(known.key, Qt::CaseInsensitive) == 0)
            return known.name;
    }
    return source;
}

QString roleName(domain::Role role)
{
    switch (role) {
    case domain::Role::User:
        return Words::tr("You");
    case domain::Role::Assistant:
        return Words::tr("Assistant");
    case domain::Role::System:
        return Words::tr("System");
    case domain::Role::Tool:
        break;
    }
    return Words::tr("Tool");
}

QString plainLine(const QString &text, int mostCharacters)
{
    QString line = text.left(mostCharacters * 2).simplified();
    line.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
    return line.size() > mostCharacters ? line.left(mostCharacters - 1) + u'…' : line;
}

} // namespace ui
