// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathnames.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace ui {

namespace {

using Names = QSet<QString>;
using Table = QHash<QString, QString>;

Names namesOf(const char *text)
{
    const QStringList names = QString::fromLatin1(text).split(u' ');
    return Names(names.begin(), names.end());
}

} // namespace

bool isMathFunction(const QString &name)
{
    static const Names names = namesOf(
        "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh exp log ln lg lim limsup liminf max "
        "min sup inf arg det dim ker deg gcd Pr hom");
    return names.contains(name);
}

bool isMathWords(const QString &name)
{
    static const Names names =
        namesOf("text textbf textit textrm mbox operatorname texttt textsf mathrm tag hbox");
    return names.contains(name);
}

bool isMathSize(const QString &name)
{
    static const Names names = namesOf("left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr");
    return names.contains(name);
}

bool isMathNothing(const QString &name)
{
    static const Names names = namesOf("displaystyle textstyle limits nolimits nonumber scriptstyle");
    return names.contains(name);
}

QString mathMark(const QString &name)
{
    static const Table marks{{QStringLiteral("hat"), QStringLiteral("\u0302")},
                             {QStringLiteral("widehat"), QStringLiteral("\u0302")},
                             {QStringLiteral("bar"), QStringLiteral("\u0304")},
                             {QStringLiteral("overline"), QStringLiteral("\u0305")},
                             {QStringLiteral("tilde"), QStringLiteral("\u0303")},
                             {QStringLiteral("widetilde"), QStringLiteral("\u0303")},
                             {QStringLiteral("vec"), QStringLiteral("\u20d7")},
                             {QStringLiteral("dot"), QStringLiteral("\u0307")},
                             {QStringLiteral("ddot"), QStringLiteral("\u0308")},
                             {QStringLiteral("underline"), QStringLiteral("\u0332")},
                             {QStringLiteral("check"), QStringLiteral("\u030c")},
                             {QStringLiteral("acute"), QStringLiteral("\u0301")}};
    return marks.value(name);
}

QString mathLetter(const QString &name, const QString &letter)
{
    static const Table doubled{
        {QStringLiteral("R"), QStringLiteral("ℝ")}, {QStringLiteral("N"), QStringLiteral("ℕ")},
        {QStringLiteral("Z"), QStringLiteral("ℤ")}, {QStringLiteral("Q"), QStringLiteral("ℚ")},
        {QStringLiteral("C"), QStringLiteral("ℂ")}, {QStringLiteral("P"), QStringLiteral("ℙ")},
        {QStringLiteral("H"), QStringLiteral("ℍ")}, {QStringLiteral("E"), QStringLiteral("𝔼")},
        {QStringLiteral("F"), QStringLiteral("𝔽")}, {QStringLiteral("1"), QStringLiteral("𝟙")}};
    static const Table script{
        {QStringLiteral("L"), QStringLiteral("ℒ")}, {QStringLiteral("H"), QStringLiteral("ℋ")},
        {QStringLiteral("F"), QStringLiteral("ℱ")}, {QStringLiteral("B"), QStringLiteral("ℬ")},
        {QStringLiteral("E"), QStringLiteral("ℰ")}, {QStringLiteral("M"), QStringLiteral("ℳ")},
        {QStringLiteral("R"), QStringLiteral("ℛ")}, {QStringLiteral("I"), QStringLiteral("ℐ")}};
    if (name == QLatin1String("mathbb"))
        return doubled.value(letter);
    if (name == QLatin1String("mathcal") || name == QLatin1String("mathscr"))
        return script.value(letter);
    return {};
}

std::pair<QString, QString> matrixBrackets(const QString &name)
{
    static const QHash<QString, std::pair<QString, QString>> brackets{
        {QStringLiteral("pmatrix"), {QStringLiteral("("), QStringLiteral(")")}},
        {QStringLiteral("bmatrix"), {QStringLiteral("["), QStringLiteral("]")}},
        {QStringLiteral("vmatrix"), {QStringLiteral("|"), QStringLiteral("|")}},
        {QStringLiteral("cases"), {QStringLiteral("{ "), QString()}},
        {QStringLiteral("matrix"), {QStringLiteral("("), QStringLiteral(")")}},
    };
    return brackets.value(name);
}

} // namespace ui
