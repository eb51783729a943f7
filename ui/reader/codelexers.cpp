// SPDX-License-Identifier: GPL-3.0-or-later
// QScintilla's headers use the words that this program does without.
#define slots Q_SLOTS
#define signals Q_SIGNALS

#include "ui/reader/codelexers.h"

#include <Qsci/qscilexerbash.h>
#include <Qsci/qscilexerbatch.h>
#include <Qsci/qscilexercmake.h>
#include <Qsci/qscilexercoffeescript.h>
#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexercsharp.h>
#include <Qsci/qscilexercss.h>
#include <Qsci/qscilexerd.h>
#include <Qsci/qscilexerdiff.h>
#include <Qsci/qscilexerfortran.h>
#include <Qsci/qscilexerhtml.h>
#include <Qsci/qscilexerjava.h>
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerlua.h>
#include <Qsci/qscilexermakefile.h>
#include <Qsci/qscilexermarkdown.h>
#include <Qsci/qscilexermatlab.h>
#include <Qsci/qscilexerpascal.h>
#include <Qsci/qscilexerperl.h>
#include <Qsci/qscilexerproperties.h>
#include <Qsci/qscilexerpython.h>
#include <Qsci/qscilexerruby.h>
#include <Qsci/qscilexersql.h>
#include <Qsci/qscilexertcl.h>
#include <Qsci/qscilexertex.h>
#include <Qsci/qscilexerverilog.h>
#include <Qsci/qscilexervhdl.h>
#include <Qsci/qscilexerxml.h>
#include <Qsci/qscilexeryaml.h>

#include <QHash>

/// Which lexer reads which language.
namespace ui {

namespace {

/// Languages with the syntax of C and words of their own.
class LikeC final : public QsciLexerCPP {
public:
    LikeC(const char *words, QObject *parent) : QsciLexerCPP(parent), m_words(words)
    {
        setHighlightBackQuotedStrings(true);
        setHighlightTripleQuotedStrings(true);
        setDollarsAllowed(true);
    }
    const char *keywords(int set) const override { return set == 1 ? m_words : nullptr; }

private:
    const char *m_words;
};

/// PHP that begins without its opening tag.
class PhpScript final : public QsciLexerHTML {
public:
    using QsciLexerHTML::QsciLexerHTML;
    const char *lexer() const override { return "phpscript"; }
};

/// A lexer of Scintilla that QScintilla has no class for: its styles in order, and its words.
class Plain final : public QsciLexer {
public:
    Plain(const char *lexer, const QStringList &styles, const char *words, QObject *parent)
        : QsciLexer(parent), m_lexer(lexer), m_styles(styles), m_words(words)
    {
    }
    const char *language() const override { return m_lexer; }
    const char *lexer() const override { return m_lexer; }
    QString description(int style) const override { return m_styles.value(style); }
    const char *keywords(int set) const override { return set == 1 ? m_words : nullptr; }

private:
    const char *m_lexer;
    QStringList m_styles;
    const char *m_words;
};

constexpr const char *goWords =
    "break case chan const continue default defer else fallthrough for func go goto if import interface map "
    "package range return select struct switch type var nil true false iota bool byte error int int8 int16 int32 "
    "int64 uint uint8 uint16 uint32 uint64 float32 float64 string rune any";
constexpr const char *typeScriptWords =
    "abstract any as async await boolean break case catch class const constructor continue debugger declare "
    "default delete do else enum export extends false finally for from function get if implements import in "
    "infer instanceof interface is keyof let module namespace never new null number object of package private "
    "protected public readonly require return set static string super switch symbol this throw true try type "
    "typeof undefined unknown var void while with yield";
constexpr const char *kotlinWords =
    "abstract as break by catch class companion const constructor continue crossinline data do else enum false "
    "final finally for fun get if import in infix init inline inner interface internal is lateinit null object "
    "open operator out override package private protected public return sealed set super suspend tailrec this "
    "throw true try typealias val var vararg when where while";
constexpr const char *swiftWords =
    "actor any as associatedtype async await break case catch class continue default defer deinit do else enum "
    "extension fallthrough false fileprivate final for func get guard if import in init inout internal is lazy "
    "let mutating nil open operator override private protocol public repeat required rethrows return self Self "
    "set some static struct subscript super switch throw throws true try typealias var weak where while";
constexpr const char *scalaWords =
    "abstract case catch class def do else enum extends extension false final finally for given if implicit "
    "import lazy match new null object override package private protected return sealed super then this throw "
    "trait true try type using val var while with yield";
constexpr const char *dartWords =
    "abstract as assert async await break case catch class const continue default do dynamic else enum extends "
    "extension external factory false final finally for get if implements import in is late mixin new null "
    "on operator override part required rethrow return set static super switch this throw true try typedef var "
    "void while with yield int double num bool String List Map";
constexpr const char *rustWords =
    "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod "
    "move mut pub ref return self Self static struct super trait true type unsafe use where while bool char f32 "
    "f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize";
constexpr const char *powerShellWords =
    "begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach "
    "from function if in param process return switch throw trap try until using while";

QsciLexer *makeLikeC(const QString &name, QObject *parent)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("go"), goWords},         {QStringLiteral("typescript"), typeScriptWords},
        {QStringLiteral("kotlin"), kotlinWords}, {QStringLiteral("swift"), swiftWords},
        {QStringLiteral("scala"), scalaWords},   {QStringLiteral("dart"), dartWords}};
    const char *found = words.value(name);
    return found ? new LikeC(found, parent) : nullptr;
}

QsciLexer *makePlain(const QString &name, QObject *parent)
{
    const auto styles = [](const char *text) { return QString::fromLatin1(text).split(u','); };
    if (name == QLatin1String("rust"))
        return new Plain(
            "rust",
            styles("Default,Comment,Comment,Comment,Comment,Number,Keyword,Keyword,Keyword,Keyword,"
                   "Keyword,Keyword,Keyword,String,String,String,Operator,Identifier,Directive,"
                   "Function,Error,String,String,String"),
            rustWords, parent);
    if (name == QLatin1String("powershell"))
        return new Plain("powershell",
                         styles("Default,Comment,String,String,Number,Variable,Operator,Identifier,Keyword,"
                                "Function,Function,Function,Keyword,Comment,String,String,Comment"),
                         powerShellWords, parent);
    return nullptr;
}

template <typename Lexer>
QsciLexer *make(QObject *parent)
{
    return new Lexer(parent);
}

using Maker = QsciLexer *(*)(QObject *);

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> known{
        {QStringLiteral("bash"), make<QsciLexerBash>},
        {QStringLiteral("batch"), make<QsciLexerBatch>},
        {QStringLiteral("cmake"), make<QsciLexerCMake>},
        {QStringLiteral("cpp"), make<QsciLexerCPP>},
        {QStringLiteral("coffeescript"), make<QsciLexerCoffeeScript>},
        {QStringLiteral("csharp"), make<QsciLexerCSharp>},
        {QStringLiteral("css"), make<QsciLexerCSS>},
        {QStringLiteral("d"), make<QsciLexerD>},
        {QStringLiteral("diff"), make<QsciLexerDiff>},
        {QStringLiteral("fortran"), make<QsciLexerFortran>},
        {QStringLiteral("html"), make<QsciLexerHTML>},
        {QStringLiteral("java"), make<QsciLexerJava>},
        {QStringLiteral("javascript"), make<QsciLexerJavaScript>},
        {QStringLiteral("json"), make<QsciLexerJSON>},
        {QStringLiteral("lua"), make<QsciLexerLua>},
        {QStringLiteral("makefile"), make<QsciLexerMakefile>},
        {QStringLiteral("markdown"), make<QsciLexerMarkdown>},
        {QStringLiteral("matlab"), make<QsciLexerMatlab>},
        {QStringLiteral("pascal"), make<QsciLexerPascal>},
        {QStringLiteral("perl"), make<QsciLexerPerl>},
        {QStringLiteral("php"), make<PhpScript>},
        {QStringLiteral("properties"), make<QsciLexerProperties>},
        {QStringLiteral("python"), make<QsciLexerPython>},
        {QStringLiteral("ruby"), make<QsciLexerRuby>},
        {QStringLiteral("sql"), make<QsciLexerSQL>},
        {QStringLiteral("tcl"), make<QsciLexerTCL>},
        {QStringLiteral("tex"), make<QsciLexerTeX>},
        {QStringLiteral("verilog"), make<QsciLexerVerilog>},
        {QStringLiteral("vhdl"), make<QsciLexerVHDL>},
        {QStringLiteral("xml"), make<QsciLexerXML>},
        {QStringLiteral("yaml"), make<QsciLexerYAML>},
    };
    return known;
}

} // namespace

QString lexerName(const QString &language)
{
    struct Names {
        const char *lexer;
        const char *languages;
    };
    static constexpr Names others[] = {
        {"bash", "sh shell zsh console shellsession shell-session ksh fish dockerfile docker terminal"},
        {"batch", "bat cmd dos"},
        {"cpp", "c c++ cc cxx h hpp objective-c objc objectivec arduino cuda glsl hlsl wgsl"},
        {"csharp", "cs c#"},
        {"css", "scss less sass"},
        {"diff", "patch"},
        {"html", "htm vue svelte xhtml jinja handlebars"},
        {"javascript", "js jsx mjs node"},
        {"typescript", "ts tsx"},
        {"json", "jsonc json5 jsonl ndjson"},
        {"makefile", "make mk"},
        {"markdown", "md mdx"},
        {"matlab", "octave"},
        {"pascal", "delphi objectpascal"},
        {"perl", "pl"},
        {"php", "php5"},
        {"powershell", "ps1 ps pwsh posh"},
        {"properties", "ini toml conf cfg env dotenv desktop"},
        {"python", "py python3 py3 ipython starlark"},
        {"ruby", "rb"},
        {"rust", "rs"},
        {"go", "golang"},
        {"kotlin", "kt kts gradle groovy"},
        {"swift", ""},
        {"scala", ""},
        {"dart", ""},
        {"sql", "mysql postgresql postgres psql sqlite plsql tsql mssql pgsql"},
        {"tex", "latex"},
        {"verilog", "systemverilog sv"},
        {"xml", "svg xsd xslt plist rss"},
        {"yaml", "yml"},
    };
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> table;
        for (auto maker = makers().cbegin(); maker != makers().cend(); ++maker)
            table.insert(maker.key(), maker.key());
        for (const Names &names : others) {
            const QString lexer = QString::fromLatin1(names.lexer);
            table.insert(lexer, lexer);
            const QStringList languages =
                QString::fromLatin1(names.languages).split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : languages)
                table.insert(name, lexer);
        }
        return table;
    }();
    return known.value(language.trimmed().section(u' ', 0, 0).toLower());
}

QsciLexer *makeLexer(const QString &name, QObject *parent)
{
    if (const Maker maker = makers().value(name))
        return maker(parent);
    if (QsciLexer *plain = makePlain(name, parent))
        return plain;
    return makeLikeC(name, parent);
}

} // namespace ui
