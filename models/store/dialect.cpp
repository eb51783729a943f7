// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

#include <QHash>

namespace store {

namespace {

struct Macro {
    const char *sqlite;
    const char *postgresql;
};

/// The differences between the two databases that a statement can't avoid; %1 is the argument.
const QHash<QString, Macro> &macros()
{
    static const QHash<QString, Macro> table = {
        // A stored time as integer microseconds UTC (naive columns of services are UTC: the session is).
        {QStringLiteral("micros"), {"%1", "(extract(epoch from %1) * 1000000)::bigint"}},
        // Integer microseconds as a time to store or to compare with.
        {QStringLiteral("time"), {"%1", "(timestamptz 'epoch' + %1 * interval '1 microsecond')"}},
        {QStringLiteral("false"), {"0", "false"}},
        {QStringLiteral("true"), {"1", "true"}},
        {QStringLiteral("now"),
         {"cast(round((julianday('now') - 2440587.5) * 86400000000.0) as integer)", "now()"}},
        // The members of a JSON array of ids that is bound as text.
        {QStringLiteral("uuids"),
         {"(select value from json_each(%1))",
          "(select value::uuid from jsonb_array_elements_text(%1::jsonb))"}},
        {QStringLiteral("integers"),
         {"(select value from json_each(%1))",
          "(select value::bigint from jsonb_array_elements_text(%1::jsonb))"}},
        {QStringLiteral("texts"),
         {"(select value from json_each(%1))", "(select value from jsonb_array_elements_text(%1::jsonb))"}},
        // An aggregate of values as the text of a JSON array.
        {QStringLiteral("jsonarray"), {"json_group_array(%1)", "coalesce(json_agg(%1)::text, '[]')"}},
        {QStringLiteral("jsonobject"), {"json_object(%1)", "jsonb_build_object(%1)"}},
        // A JSON column as text, and text as a JSON column's value.
        {QStringLiteral("jsonout"), {"%1", "%1::text"}},
        {QStringLiteral("jsonin"), {"%1", "%1::jsonb"}},
        // The tags column of memories: text[] on PostgreSQL, JSON text in SQLite.
        {QStringLiteral("tagsout"), {"%1", "array_to_json(%1)::text"}},
        {QStringLiteral("tagsin"),
         {"%1", "(select array_agg(value) from jsonb_array_elements_text(%1::jsonb))"}},
        {QStringLiteral("uuid"), {"%1", "%1::uuid"}},
        // What a list by title is sorted by; the index has the same expression.
        {QStringLiteral("titlekey"),
         {"(case when %1 = '' then char(1114109) else substr(%1, 1, 100) end)",
          "(case when %1 = '' then U&'\\+10FFFD' else left(%1, 100) end collate \"C\")"}},
        // Whose a saved search is.
        {QStringLiteral("login"), {"''", "cast(session_user as text)"}},
        {QStringLiteral("greatest"), {"max(%1)", "greatest(%1)"}},
        {QStringLiteral("least"), {"min(%1)", "least(%1)"}},
        // Size of a text without reading all of it where the database can.
        {QStringLiteral("size"), {"length(%1)", "octet_length(%1)"}},
    };
    return table;
}

/// Position after the parenthesis that closes the one at open; -1 when none does.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text.at(i) == u'(')
            ++depth;
        else if (text.at(i) == u')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

} // namespace

QString expandMacros(const QString &text, Backend backend,
                     const std::function<QString(const QString &)> &include)
{
    QString out;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i) != u'@') {
            out += text.at(i++);
            continue;
        }
        qsizetype open = i + 1;
        while (open < text.size() && text.at(open).isLower())
            ++open;
        const QString name = text.mid(i + 1, open - i - 1);
        const qsizetype end = open < text.size() && text.at(open) == u'(' ? closing(text, open) : -1;
        const auto macro = macros().constFind(name);
        const bool includes = name == QLatin1String("include");
        if (end == -1 || (!includes && macro == macros().constEnd())) {
            out += text.at(i++); // an operator such as @@ or @>
            continue;
        }
        const QString argument = text.mid(open + 1, end - open - 2);
        if (includes) {
            out += include(argument);
        } else {
            const char *pattern = backend == Backend::Sqlite ? macro->sqlite : macro->postgresql;
            out += QString::fromLatin1(pattern).replace(QLatin1String("%1"),
                                                        expandMacros(argument, backend, include));
        }
        i = end;
    }
    return out;
}

} // namespace store
