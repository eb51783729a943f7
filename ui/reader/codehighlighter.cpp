// SPDX-License-Identifier: GPL-3.0-or-later
// QScintilla's headers use the words that this program does without.
#define slots Q_SLOTS
#define signals Q_SIGNALS

#include "ui/reader/codehighlighter.h"

#include "ui/reader/codelexers.h"

#include <Qsci/qscilexer.h>
#include <Qsci/qsciscintillabase.h>

#include <array>
#include <optional>

namespace ui {

namespace {

constexpr int rememberedCharacters = 2'000'000;
constexpr int styles = 128;

using Sci = QsciScintillaBase;

/// The kind of a style from its description, which all lexers of QScintilla write in the same words.
std::optional<CodeKind> kindOf(const QString &description)
{
    struct Word {
        const char *part;
        CodeKind kind;
    };
    static constexpr std::array words{
        Word{"comment", CodeKind::Comment},
        Word{"pod", CodeKind::Comment},
        Word{"string", CodeKind::String},
        Word{"character", CodeKind::String},
        Word{"quoted", CodeKind::String},
        Word{"here document", CodeKind::String},
        Word{"heredoc", CodeKind::String},
        Word{"regular expression", CodeKind::String},
        Word{"backtick", CodeKind::String},
        Word{"number", CodeKind::Number},
        Word{"entity", CodeKind::Number},
        Word{"attribute", CodeKind::Type},
        Word{"secondary keyword", CodeKind::Type},
        Word{"keyword", CodeKind::Keyword},
        Word{"decorator", CodeKind::Directive},
        Word{"pre-processor", CodeKind::Directive},
        Word{"preprocessor", CodeKind::Directive},
        Word{"directive", CodeKind::Directive},
        Word{"at-rule", CodeKind::Directive},
        Word{"media rule", CodeKind::Directive},
        Word{"position", CodeKind::Directive},
        Word{"tag", CodeKind::Keyword},
        Word{"class name", CodeKind::Type},
        Word{"global class", CodeKind::Type},
        Word{"class selector", CodeKind::Type},
        Word{"id selector", CodeKind::Type},
        Word{"property", CodeKind::Type},
        Word{"variable", CodeKind::Type},
        Word{"scalar", CodeKind::Type},
        Word{"parameter expansion", CodeKind::Type},
        Word{"array", CodeKind::Type},
        Word{"hash", CodeKind::Type},
        Word{"symbol", CodeKind::Type},
        Word{"section", CodeKind::Keyword},
        Word{"key", CodeKind::Type},
        Word{"function", CodeKind::Function},
        Word{"command", CodeKind::Function},
        Word{"target", CodeKind::Function},
        Word{"header", CodeKind::Function},
        Word{"label", CodeKind::Function},
        Word{"added line", CodeKind::Added},
        Word{"removed line", CodeKind::Removed},
        Word{"changed line", CodeKind::Number},
        Word{"value", CodeKind::Number},
        Word{"builtin", CodeKind::Function},
        Word{"type", CodeKind::Type},
    };
    const QString lower = description.toLower();
    for (const Word &word : words) {
        if (lower.contains(QLatin1String(word.part)))
            return word.kind;
    }
    return std::nullopt;
}

/// UTF-16 units of the characters of UTF-8 that begin with a byte; 0 within a character.
int unitsOf(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value & 0xc0) == 0x80 ? 0 : value >= 0xf0 ? 2 : 1;
}

} // namespace

CodeHighlighter::CodeHighlighter() : m_known(rememberedCharacters) {}

CodeHighlighter::~CodeHighlighter() = default;

bool CodeHighlighter::knows(const QString &language)
{
    return !lexerName(language).isEmpty();
}

QsciLexer *CodeHighlighter::lexerOf(const QString &language)
{
    const QString name = lexerName(language);
    if (name.isEmpty())
        return nullptr;
    if (!m_editor) {
        m_editor = std::make_unique<QsciScintillaBase>();
        m_editor->SendScintilla(Sci::SCI_SETCODEPAGE, Sci::SC_CP_UTF8);
        m_editor->SendScintilla(Sci::SCI_SETUNDOCOLLECTION, 0);
    }
    QsciLexer *&lexer = m_lexers[name];
    if (!lexer)
        lexer = makeLexer(name, m_editor.get());
    return lexer;
}

void CodeHighlighter::select(QsciLexer &lexer)
{
    if (m_selected == &lexer)
        return;
    m_selected = &lexer;
    m_editor->SendScintilla(Sci::SCI_SETLEXERLANGUAGE, lexer.lexer());
    constexpr int sets = 9;
    for (int set = 1; set <= sets; ++set) {
        const char *words = lexer.keywords(set);
        m_editor->SendScintilla(Sci::SCI_SETKEYWORDS, uintptr_t(set - 1), words ? words : "");
    }
    const auto connection = QObject::connect(
        &lexer, &QsciLexer::propertyChanged, m_editor.get(), [this](const char *property, const char *value) {
            m_editor->SendScintilla(Sci::SCI_SETPROPERTY, property, value);
        });
    lexer.refreshProperties();
    QObject::disconnect(connection);
}

QList<ColorRun> CodeHighlighter::highlight(const QString &code, const QString &language)
{
    QsciLexer *lexer = code.size() > longestCode ? nullptr : lexerOf(language);
    if (!lexer)
        return {};
    const QString key = language + QChar(0) + code;
    if (const QList<ColorRun> *known = m_known.object(key))
        return *known;
    select(*lexer);
    const QList<ColorRun> runs = read(code, *lexer);
    m_known.insert(key, new QList<ColorRun>(runs), int(code.size()) + 1);
    return runs;
}

QList<ColorRun> CodeHighlighter::read(const QString &code, const QsciLexer &lexer)
{
    std::array<std::optional<CodeKind>, styles> kinds;
    std::array<bool, styles> isName{};
    const bool yaml = qstrcmp(lexer.lexer(), "yaml") == 0;
    for (int style = 0; style < styles; ++style) {
        const QString description = lexer.description(style);
        kinds[size_t(style)] = kindOf(description);
        isName[size_t(style)] = description == QLatin1String("Identifier");
        if (yaml && isName[size_t(style)])
            kinds[size_t(style)] = CodeKind::Type;
    }
    const QByteArray bytes = code.toUtf8();
    m_editor->SendScintilla(Sci::SCI_CLEARALL);
    m_editor->SendScintilla(Sci::SCI_ADDTEXT, uintptr_t(bytes.size()), bytes.constData());
    m_editor->SendScintilla(Sci::SCI_COLOURISE, 0UL, -1L);
    QByteArray styled(2 * bytes.size() + 2, '\0');
    m_editor->SendScintilla(Sci::SCI_GETSTYLEDTEXT, 0L, long(bytes.size()), styled.data());

    QList<ColorRun> runs;
    int unit = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto style = size_t(static_cast<unsigned char>(styled.at(2 * i + 1)));
        const int begin = unit;
        qsizetype end = i;
        for (; end < bytes.size() && size_t(static_cast<unsigned char>(styled.at(2 * end + 1))) == style;
             ++end)
            unit += unitsOf(bytes.at(end));
        std::optional<CodeKind> kind = style < styles ? kinds[style] : std::nullopt;
        if (style < styles && !kind && isName[style] && end < bytes.size() && bytes.at(end) == '(')
            kind = CodeKind::Function; // a call
        if (kind
            && (runs.isEmpty() || runs.constLast().kind != *kind
                || runs.constLast().start + runs.constLast().length != begin))
            runs.append({begin, unit - begin, *kind});
        else if (kind)
            runs.last().length += unit - begin;
        i = end;
    }
    m_editor->SendScintilla(Sci::SCI_CLEARALL);
    return runs;
}

} // namespace ui
