// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/filenames.h"

#include <QTextBoundaryFinder>

namespace exporters {

namespace {

/// In letters: longer names are no use in a list of files.
constexpr qsizetype longestStem = 80;

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them what turns the direction of writing around
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isSeparating(char32_t c)
{
    return QChar::isSpace(c) || (c < 0x80 && QStringView(u"<>:\"/\\|?*").contains(QChar(char16_t(c))));
}

/// Windows keeps these for devices, whatever the ending.
bool isReserved(const QString &stem)
{
    const QString base = stem.section(u'.', 0, 0).trimmed().toUpper();
    static const QSet<QString> names{QStringLiteral("CON"),    QStringLiteral("PRN"),
                                     QStringLiteral("AUX"),    QStringLiteral("NUL"),
                                     QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    if (names.contains(base))
        return true;
    const bool port =
        base.size() == 4 && (base.startsWith(QLatin1String("COM")) || base.startsWith(QLatin1String("LPT")));
    return port && QStringView(u"0123456789¹²³").contains(base.at(3));
}

QString withoutDotsAtEnds(QString text)
{
    const auto loose = [](QChar c) { return c == u'.' || c == u' ' || c == u'-' || c == u'~'; };
    const auto dangling = [&loose](QChar c) { return loose(c) || QStringView(u"–—,;&+([{").contains(c); };
    while (!text.isEmpty() && dangling(text.back()))
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && loose(text.at(start)))
        ++start;
    return text.mid(start);
}

/// No character is cut in two, and no word but one that would leave little of the text.
QString cut(const QString &text, int maxBytes)
{
    if (text.size() <= longestStem && text.toUtf8().size() <= maxBytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    qsizetype bytes = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        bytes += QStringView(text).mid(end, next - end).toUtf8().size();
        if (bytes > maxBytes || next > longestStem)
            break;
        end = next;
    }
    const qsizetype space = text.lastIndexOf(u' ', end);
    return text.left(space > end / 2 ? space : end);
}

} // namespace

QString fileStem(const QString &text, const QString &fallback, int maxBytes)
{
    // No title needs more than this to name its file; it bounds the work for one of a million characters.
    const QString start = text.left(4 * maxBytes).normalized(QString::NormalizationForm_C);
    QString stem;
    for (const char32_t c : start.toUcs4()) {
        if (isSeparating(c))
            stem += u' ';
        else if (!isInvisible(c))
            stem += QString::fromUcs4(&c, 1);
    }
    stem = withoutDotsAtEnds(cut(withoutDotsAtEnds(stem.simplified()), maxBytes));
    if (stem.isEmpty())
        return fallback;
    return isReserved(stem) ? u'_' + stem : stem;
}

QString fileSuffix(const QString &name)
{
    constexpr int longestSuffix = 8;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = name.mid(dot + 1).toLower();
    if (dot < 0 || suffix.isEmpty() || suffix.size() > longestSuffix)
        return {};
    for (const QChar c : suffix) {
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber())
            return {};
    }
    return u'.' + suffix;
}

QString FileNames::claim(const QString &stem, const QString &suffix)
{
    QString name = stem + suffix;
    const QString key = name.toCaseFolded();
    for (int &next = m_next[key]; m_taken.contains(name.toCaseFolded());) {
        next = next == 0 ? 2 : next + 1;
        name = stem + QStringLiteral(" (%1)").arg(next) + suffix;
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace exporters
