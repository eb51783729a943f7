// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generator/lexicon.h"

namespace app {

/// Writes the texts of one conversation: all about the same few things, as people talk.
class TextWriter {
public:
    /// The references outlive this object.
    TextWriter(const Lexicon &lexicon, const Topic &topic, Random &random);

    [[nodiscard]] QString title();
    /// How a person begins.
    [[nodiscard]] QString question();
    /// How a person goes on.
    [[nodiscard]] QString reply();
    /// An answer in Markdown: paragraphs, lists, tables, code.
    [[nodiscard]] QString answer();
    /// What a model says to itself before it answers.
    [[nodiscard]] QString thought();
    [[nodiscard]] QString fill(const Template &sentence);
    /// A word of the topic.
    [[nodiscard]] const QString &word();

private:
    void append(QString &text, const Template &sentence);
    void appendSlot(QString &text, int slot);
    void appendParagraph(QString &text, qint64 sentences);
    void appendList(QString &text);
    void appendTable(QString &text);
    void appendCode(QString &text);
    void appendExtra(QString &text);
    void shuffleSentences();

    const Lexicon &m_lexicon;
    const Topic &m_topic;
    Random &m_random;
    QList<int> m_focus; ///< for each list the word that this conversation is about
    QList<int> m_order; ///< of the sentences, so that none comes twice in a row
    qsizetype m_next = 0;
};

} // namespace app
