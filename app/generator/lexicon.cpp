// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/lexicon.h"

#include "app/generator/topicparser.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace app {

namespace {

const char *const syllables[] = {"va",  "lo",  "ren", "ti",  "mor",  "ka",  "sel", "du",  "fi",
                                 "nor", "ga",  "bel", "ti",  "ro",   "zan", "me",  "lu",  "per",
                                 "so",  "hal", "ny",  "cor", "vi",   "das", "ke",  "pra", "un",
                                 "ja",  "wel", "oth", "qui", "ster", "ble", "gra", "ix"};

/// Of two to four syllables, no two the same.
QStringList makeWords(qint64 count)
{
    Random random(0x5eed);
    QSet<QString> known;
    QStringList words;
    words.reserve(count);
    while (words.size() < count) {
        QString word;
        // Frequent words are short, in made languages too.
        const qint64 length = words.size() < 500 ? 2 : random.between(2, 4);
        for (qint64 i = 0; i < length; ++i)
            word += QLatin1String(syllables[random.below(qint64(std::size(syllables)))]);
        word[0] = word.at(0).toUpper();
        if (known.contains(word))
            continue;
        known.insert(word);
        words.append(word);
    }
    return words;
}

} // namespace

bool Topic::hasSpaces() const
{
    return language != QLatin1String("zh") && language != QLatin1String("ja");
}

Lexicon::Lexicon() : m_made(makeWords(madeWords)), m_madeWeights(Weighted::zipf(madeWords))
{
    const QDir folder(QStringLiteral(":/generator"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    std::vector<quint64> weights;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // compiled in: can't happen
        m_topics.append(TopicParser(name.chopped(4)).parse(QString::fromUtf8(file.readAll())));
        weights.push_back(quint64(m_topics.constLast().weight));
    }
    m_weights = Weighted(weights);
}

} // namespace app
