// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <array>

namespace app {

using ui::Preferences;
using ui::Theme;

namespace {

constexpr QLatin1String themeKey("appearance/theme");
constexpr QLatin1String textKey("appearance/text");
constexpr QLatin1String densityKey("appearance/density");
constexpr QLatin1String motionKey("appearance/motion");
constexpr QLatin1String columnKey("reading/column");
constexpr QLatin1String languageKey("language");
constexpr QLatin1String shortcutsGroup("shortcuts");

/// The words that the file holds, by value.
constexpr std::array themes{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark"),
                            QLatin1String("high-contrast")};
constexpr std::array densities{QLatin1String("comfortable"), QLatin1String("compact")};
constexpr QLatin1String reduced("reduced");

constexpr int widestColumn = 400;

template <typename Value, typename Words>
Value valueOf(const QVariant &stored, const Words &words, Value usual)
{
    const auto found = std::find(words.begin(), words.end(), stored.toString());
    return found == words.end() ? usual : Value(found - words.begin());
}

template <typename Value, typename Words>
QString wordOf(Value value, const Words &words)
{
    return words.at(size_t(value));
}

} // namespace

Preferences Settings::preferences() const
{
    const Preferences usual;
    Preferences preferences;
    preferences.theme = valueOf(m_settings.value(themeKey), themes, usual.theme);
    preferences.density = valueOf(m_settings.value(densityKey), densities, usual.density);
    preferences.textPercent = std::clamp(m_settings.value(textKey, usual.textPercent).toInt(),
                                         Preferences::smallestText, Preferences::largestText);
    preferences.reduceMotion = m_settings.value(motionKey).toString() == reduced;
    preferences.columnCharacters =
        std::clamp(m_settings.value(columnKey, usual.columnCharacters).toInt(), 0, widestColumn);
    preferences.language = m_settings.value(languageKey).toString();
    preferences.shortcuts = shortcuts();
    return preferences;
}

void Settings::setPreferences(const Preferences &preferences)
{
    m_settings.setValue(themeKey, wordOf(preferences.theme, themes));
    m_settings.setValue(densityKey, wordOf(preferences.density, densities));
    m_settings.setValue(textKey, preferences.textPercent);
    m_settings.setValue(motionKey, preferences.reduceMotion ? QString(reduced) : QString());
    m_settings.setValue(columnKey, preferences.columnCharacters);
    m_settings.setValue(languageKey, preferences.language);
    setShortcuts(preferences.shortcuts);
    m_settings.sync();
}

QMap<QString, QList<QKeySequence>> Settings::shortcuts() const
{
    QMap<QString, QList<QKeySequence>> shortcuts;
    const QStringList keys = m_settings.allKeys();
    const QString prefix = QString(shortcutsGroup) + u'/';
    for (const QString &key : keys) {
        if (!key.startsWith(prefix))
            continue;
        QList<QKeySequence> sequences;
        const QStringList texts = m_settings.value(key).toStringList();
        for (const QString &text : texts) {
            const QKeySequence sequence(text, QKeySequence::PortableText);
            if (!sequence.isEmpty())
                sequences.append(sequence);
        }
        shortcuts.insert(key.mid(prefix.size()), sequences); // none: the person took it away
    }
    return shortcuts;
}

void Settings::setShortcuts(const QMap<QString, QList<QKeySequence>> &shortcuts)
{
    m_settings.remove(shortcutsGroup);
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it) {
        QStringList texts;
        for (const QKeySequence &sequence : it.value())
            texts.append(sequence.toString(QKeySequence::PortableText));
        m_settings.setValue(QString(shortcutsGroup) + u'/' + it.key(), texts);
    }
}

} // namespace app
