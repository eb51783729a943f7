// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchfields.h"

#include <QCoreApplication>
#include <QHash>

namespace domain {

namespace {

template <typename Value>
std::optional<Value> find(const QHash<QString, Value> &values, const QString &name)
{
    const auto found = values.constFind(name.toLower());
    return found == values.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

std::optional<SearchState> stateOf(const QString &name)
{
    static const QHash<QString, SearchState> states = {
        {QStringLiteral("pinned"), SearchState::Pinned},
        {QStringLiteral("archived"), SearchState::Archived},
        {QStringLiteral("trashed"), SearchState::Trashed},
        {QStringLiteral("unread"), SearchState::Unread},
    };
    return find(states, name);
}

std::optional<SearchFeature> featureOf(const QString &name)
{
    static const QHash<QString, SearchFeature> features = {
        {QStringLiteral("code"), SearchFeature::Code},
        {QStringLiteral("branch"), SearchFeature::Branch},
        {QStringLiteral("image"), SearchFeature::Image},
        {QStringLiteral("images"), SearchFeature::Image},
        {QStringLiteral("file"), SearchFeature::File},
        {QStringLiteral("files"), SearchFeature::File},
        {QStringLiteral("tool"), SearchFeature::Tool},
        {QStringLiteral("tools"), SearchFeature::Tool},
        {QStringLiteral("branches"), SearchFeature::Branch},
    };
    return find(features, name);
}

Result<FieldTerm> fromTerm(const QString &value, const QString &typed)
{
    FieldTerm term;
    const std::optional<Role> role = roleFromString(value);
    if (!role)
        return queryError(
            QT_TRANSLATE_NOOP(
                "domain::SearchQuery",
                "“%1” is not understood; write from:user, from:assistant, from:system or from:tool."),
            typed);
    term.role = *role;
    return term;
}

Result<FieldTerm> isTerm(const QString &value, const QString &typed)
{
    FieldTerm term;
    term.field = SearchField::Is;
    const std::optional<SearchState> state = stateOf(value);
    if (!state)
        return queryError(
            QT_TRANSLATE_NOOP(
                "domain::SearchQuery",
                "“%1” is not understood; write is:pinned, is:archived, is:trashed or is:unread."),
            typed);
    term.state = *state;
    return term;
}

Result<FieldTerm> hasTerm(const QString &value, const QString &typed)
{
    FieldTerm term;
    term.field = SearchField::Has;
    const std::optional<SearchFeature> feature = featureOf(value);
    if (!feature)
        return queryError(
            QT_TRANSLATE_NOOP(
                "domain::SearchQuery",
                "“%1” is not understood; write has:code, has:image, has:file, has:tool or has:branch."),
            typed);
    term.feature = *feature;
    return term;
}

Result<FieldTerm> importTerm(const QString &value, const QString &typed)
{
    FieldTerm term;
    term.field = SearchField::Import;
    term.text = value;
    bool isNumber = false;
    if (value.toLongLong(&isNumber) <= 0 || !isNumber)
        return queryError(
            QT_TRANSLATE_NOOP("domain::SearchQuery",
                              "“%1” is not understood; write the number of an import, such as import:12."),
            typed);
    return term;
}

} // namespace

bool isSearchField(const QString &name)
{
    static const QStringList names = {
        QStringLiteral("title"),  QStringLiteral("from"),   QStringLiteral("user"), QStringLiteral("tag"),
        QStringLiteral("model"),  QStringLiteral("source"), QStringLiteral("is"),   QStringLiteral("has"),
        QStringLiteral("before"), QStringLiteral("after"),  QStringLiteral("on"),   QStringLiteral("in"),
        QStringLiteral("import"),
    };
    return names.contains(name);
}

Result<FieldTerm> fieldTerm(const QString &field, const QString &value, const QString &typed)
{
    if (field == QLatin1String("from"))
        return fromTerm(value, typed);
    if (field == QLatin1String("is"))
        return isTerm(value, typed);
    if (field == QLatin1String("has"))
        return hasTerm(value, typed);
    if (field == QLatin1String("import"))
        return importTerm(value, typed);
    FieldTerm term;
    term.text = value;
    if (field == QLatin1String("tag"))
        term.field = SearchField::Tag;
    else if (field == QLatin1String("model"))
        term.field = SearchField::Model;
    else
        term.field = field == QLatin1String("source") ? SearchField::Source : SearchField::User;
    return term;
}

Error queryError(const char *message, const QString &typed)
{
    return {ErrorCode::InvalidArgument,
            QCoreApplication::translate("domain::SearchQuery", message).arg(typed), QString()};
}

} // namespace domain
