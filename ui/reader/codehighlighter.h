// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/codecolors.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

class QsciLexer;
class QsciScintillaBase;

namespace ui {

/// Tells what is what in code, by the lexers of QScintilla. They read text and nothing else: a language is looked
/// up in a list of our own, and no file is opened. Main thread only; a text beyond longestCode is not looked at.
class CodeHighlighter {
public:
    CodeHighlighter();
    ~CodeHighlighter();
    Q_DISABLE_COPY_MOVE(CodeHighlighter)

    static constexpr qsizetype longestCode = 60'000;

    /// The coloured stretches in order, in UTF-16 units; nothing for an unknown language. Remembers answers.
    [[nodiscard]] QList<ColorRun> highlight(const QString &code, const QString &language);
    /// Whether a language, as a fence names it, has a lexer.
    [[nodiscard]] static bool knows(const QString &language);

private:
    [[nodiscard]] QsciLexer *lexerOf(const QString &language);
    void select(QsciLexer &lexer);
    [[nodiscard]] QList<ColorRun> read(const QString &code, const QsciLexer &lexer);

    std::unique_ptr<QsciScintillaBase> m_editor; ///< never shown: it owns the text that lexers read
    QHash<QString, QsciLexer *> m_lexers;        ///< by the name of their kind; children of m_editor
    QsciLexer *m_selected = nullptr;
    QCache<QString, QList<ColorRun>> m_known; ///< by language and code; cost in characters
};

} // namespace ui
