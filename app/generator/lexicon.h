// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generator/random.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace app {

/// A sentence with slots for words.
struct Template {
    struct Part {
        QString text;  ///< before the slot
        int slot = -1; ///< index into Topic::lists, or one of Slot; -1: none
    };
    QList<Part> parts;
};

/// Slots that are not filled from a list.
enum Slot { NumberSlot = -2, PercentSlot = -3, YearSlot = -4, MadeSlot = -5 };

struct WordList {
    QStringList words;
    Weighted weights; ///< Zipf
};

/// A piece of code, and in which language.
struct CodeTemplate {
    QString language;
    Template text;
};

struct MemoryTemplate {
    Template question;
    Template answer;
};

/// What a conversation can be about, in one language: resources/generator/<name>.txt.
struct Topic {
    QString name;
    QString language;
    QStringList tags;
    int weight = 1;
    QList<Template> titles;
    QList<Template> asks;
    QList<Template> follows;
    QList<Template> says;
    QList<Template> steps;
    QList<QStringList> columns;
    QList<CodeTemplate> codes;
    QList<MemoryTemplate> memories;
    QList<WordList> lists;
    int cells = 0;            ///< which list fills the first column of tables
    QStringList unknownSlots; ///< outside of code; a test wants none

    /// In Chinese and Japanese no blank stands between sentences.
    [[nodiscard]] bool hasSpaces() const;
};

/// Everything the generator can say. Immutable once made.
class Lexicon {
public:
    static constexpr qint64 madeWords = 30'000;

    /// Reads the topics that are compiled into the program.
    Lexicon();

    [[nodiscard]] const QList<Topic> &topics() const { return m_topics; }
    /// A topic, the weightier the more often.
    [[nodiscard]] const Topic &topic(Random &random) const { return m_topics.at(m_weights.draw(random)); }
    /// A word that doesn't exist but could, after Zipf's law: the long tail of every real vocabulary.
    [[nodiscard]] const QString &madeWord(Random &random) const
    {
        return m_made.at(m_madeWeights.draw(random));
    }

private:
    QList<Topic> m_topics;
    Weighted m_weights;
    QStringList m_made;
    Weighted m_madeWeights;
};

} // namespace app
