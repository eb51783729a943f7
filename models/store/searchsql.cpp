// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchsql.h"

#include "store/casepattern.h"
#include "store/searchterms.h"
#include "store/statement.h"

namespace store {

using domain::FieldTerm;
using domain::SearchFeature;
using domain::SearchField;
using domain::SearchQuery;
using domain::SearchState;
using domain::SearchTerm;
using domain::TextTerm;

void SearchCondition::bindTo(Statement &statement) const
{
    for (const auto &[name, value] : values)
        std::visit([&statement, &name = name](const auto &bound) { statement.bind(name, bound); }, value);
}

namespace {

/// What a condition is about: which tables stand behind the words and the fields.
enum class Subject { Messages, Conversations, Memories };

/// Turns the terms of a query into SQL; the values get names of their own: q1, q2 …
class Compiler {
public:
    Compiler(Subject subject, Backend backend, IndexMatch match = IndexMatch::InCondition)
        : m_subject(subject), m_backend(backend),
          m_leaveOutMatches(match == IndexMatch::ByCaller && backend == Backend::Sqlite)
    {
    }

    SearchCondition compile(const SearchQuery &query);

private:
    using Group = std::vector<SearchTerm>;

    QString group(const Group &group);
    QString term(const SearchTerm &term);
    QString text(const TextTerm &text);
    QString contentOfMessage(const TextTerm &text);
    QString contentOfConversation(const TextTerm &text);
    QString contentOfMemory(const TextTerm &text);
    QString exactOrPhrase(const QString &alias, const QString &content, const TextTerm &text);
    QString title(const TextTerm &text);
    QString field(const FieldTerm &field);
    QString memoryField(const FieldTerm &field);
    QString import(const FieldTerm &field);
    QString role(const FieldTerm &field);
    QString tag(const FieldTerm &field);
    QString state(SearchState state) const;
    QString feature(SearchFeature feature) const;
    QString moment(const FieldTerm &field);
    QString sameText(const QString &column, const QString &value);
    QString begins(const QString &column, const QString &value);
    QString contains(const QString &column, const QString &value);
    QString matches(const QString &column, const QString &value, TextPlace place);
    QString ofAMessage(const QString &condition) const;
    QString bound(const std::variant<QString, qint64> &value);

    Subject m_subject;
    Backend m_backend;
    bool m_leaveOutMatches;
    SearchCondition m_condition;
};

QString escapedLike(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isIndexed(const std::vector<SearchTerm> &group)
{
    return std::all_of(group.begin(), group.end(),
                       [](const SearchTerm &term) { return isContentTerm(term) && !term.negated; });
}

SearchCondition Compiler::compile(const SearchQuery &query)
{
    QStringList parts;
    for (const Group &terms : query.groups) {
        if (!m_leaveOutMatches || !isIndexed(terms))
            parts.append(group(terms));
    }
    m_condition.where = parts.join(QStringLiteral(" and "));
    return m_condition;
}

QString Compiler::group(const Group &terms)
{
    QStringList alternatives;
    for (const SearchTerm &one : terms)
        alternatives.append(term(one));
    return u'(' + alternatives.join(QStringLiteral(" or ")) + u')';
}

QString Compiler::term(const SearchTerm &term)
{
    const auto *words = std::get_if<TextTerm>(&term.condition);
    const QString condition = words ? text(*words) : field(std::get<FieldTerm>(term.condition));
    return term.negated ? QStringLiteral("not coalesce(%1, @false())").arg(condition) : condition;
}

QString Compiler::text(const TextTerm &text)
{
    if (m_subject == Subject::Memories)
        return contentOfMemory(text);
    if (text.inTitle)
        return title(text);
    if (m_subject == Subject::Messages)
        return contentOfMessage(text);
    return u'(' + title(text) + QStringLiteral(" or ") + contentOfConversation(text) + u')';
}

/// A phrase in a text whose positions are not exact is looked for in the text's tokens themselves.
QString Compiler::exactOrPhrase(const QString &alias, const QString &content, const TextTerm &text)
{
    const QString match =
        QStringLiteral("%1.vector @@ cast(%2 as tsquery)").arg(alias, bound(indexTerm(text, m_backend)));
    if (text.tokens.size() < 2)
        return match;
    return QStringLiteral("(case when %1.is_long then %1.vector @@ cast(%2 as tsquery) "
                          "and ' ' || chatbot.search_tokens(%3) || ' ' like %4 else %5 end)")
        .arg(alias, bound(looseTerm(text)), content, bound(tokenPattern(text)), match);
}

QString Compiler::contentOfMessage(const TextTerm &text)
{
    if (m_backend == Backend::PostgreSql)
        return exactOrPhrase(QStringLiteral("s"), QStringLiteral("m.content"), text);
    return QStringLiteral(
               "exists (select 1 from message_index where message_index match %1 and rowid = s.search_key)")
        .arg(bound(indexTerm(text, m_backend)));
}

QString Compiler::contentOfConversation(const TextTerm &text)
{
    if (m_backend == Backend::PostgreSql)
        return ofAMessage(contentOfMessage(text));
    return QStringLiteral(
               "c.id in (select s.conversation_id from message_index cross join message_search s "
               "on s.search_key = message_index.rowid cross join messages m on m.id = s.message_id "
               "where message_index match %1 and not m.is_hidden)")
        .arg(bound(indexTerm(text, m_backend)));
}

QString Compiler::contentOfMemory(const TextTerm &text)
{
    if (m_backend == Backend::PostgreSql)
        return QStringLiteral("exists (select 1 from memory_search s where s.memory_id = m.id and %1)")
            .arg(exactOrPhrase(QStringLiteral("s"),
                               QStringLiteral("chatbot.search_memory_text(m.question, m.answer, m.context)"),
                               text));
    return QStringLiteral("m.id in (select s.memory_id from memory_index cross join memory_search s "
                          "on s.search_key = memory_index.rowid where memory_index match %1)")
        .arg(bound(indexTerm(text, m_backend)));
}

QString Compiler::title(const TextTerm &text)
{
    return QStringLiteral("exists (select 1 from conversation_search cs where cs.conversation_id = c.id "
                          "and ' ' || cs.tokens || ' ' like %1)")
        .arg(bound(tokenPattern(text)));
}

QString Compiler::field(const FieldTerm &field)
{
    if (m_subject == Subject::Memories)
        return memoryField(field);
    switch (field.field) {
    case SearchField::From:
        return role(field);
    case SearchField::Tag:
        return tag(field);
    case SearchField::Model: {
        if (field.whole)
            return sameText(QStringLiteral("c.model"), field.text);
        const QString ofConversation = contains(QStringLiteral("c.model"), field.text);
        const QString ofMessage = contains(QStringLiteral("m.model"), field.text);
        return m_subject == Subject::Messages
            ? QStringLiteral("(case when m.model = '' then %1 else %2 end)").arg(ofConversation, ofMessage)
            : ofConversation;
    }
    case SearchField::Source:
        return sameText(QStringLiteral("c.source"), field.text);
    case SearchField::User:
        return sameText(QStringLiteral("u.username"), field.text);
    case SearchField::Is:
        return state(field.state);
    case SearchField::Has:
        return feature(field.feature);
    case SearchField::Import:
        return import(field);
    case SearchField::Before:
    case SearchField::After:
        break;
    }
    return moment(field);
}

/// Memories have fewer fields; what they don't have is true of none.
QString Compiler::memoryField(const FieldTerm &field)
{
    switch (field.field) {
    case SearchField::Tag:
        return m_backend == Backend::PostgreSql
            ? QStringLiteral("exists (select 1 from unnest(m.tags) as own (tag) where %1)")
                  .arg(sameText(QStringLiteral("own.tag"), field.text))
            : QStringLiteral("exists (select 1 from json_each(m.tags) as own where %1)")
                  .arg(sameText(QStringLiteral("own.value"), field.text));
    case SearchField::Source:
        return sameText(QStringLiteral("m.source"), field.text);
    case SearchField::User:
        return sameText(QStringLiteral("u.username"), field.text);
    case SearchField::Is:
        return field.state == SearchState::Trashed ? QStringLiteral("m.trashed_at is not null")
                                                   : QStringLiteral("@false()");
    case SearchField::Import:
        return QStringLiteral("m.import_batch_id = %1").arg(bound(field.text.toLongLong()));
    case SearchField::Before:
    case SearchField::After:
        return moment(field);
    case SearchField::From:
    case SearchField::Model:
    case SearchField::Has:
        break;
    }
    return QStringLiteral("@false()");
}

/// What came with an import: messages that it brought, conversations that it added or brought messages to.
QString Compiler::import(const FieldTerm &field)
{
    const QString batch = bound(field.text.toLongLong());
    if (m_subject == Subject::Messages)
        return QStringLiteral("m.import_batch_id = %1").arg(batch);
    return QStringLiteral("c.id in (select id from conversations where import_batch_id = %1 union "
                          "select conversation_id from messages where import_batch_id = %1)")
        .arg(batch);
}

QString Compiler::role(const FieldTerm &field)
{
    // Services store any case, or an enum type.
    const QString condition =
        QStringLiteral("lower(cast(m.role as text)) = %1").arg(bound(domain::toString(field.role)));
    return m_subject == Subject::Messages ? condition : ofAMessage(condition);
}

/// tag:work finds the nested work/mail too.
QString Compiler::tag(const FieldTerm &field)
{
    const QString column = QStringLiteral("t.tag");
    return QStringLiteral(
               "exists (select 1 from conversation_tags t where t.conversation_id = c.id and (%1 or %2))")
        .arg(sameText(column, field.text), begins(column, field.text + u'/'));
}

QString Compiler::state(SearchState state) const
{
    switch (state) {
    case SearchState::Pinned:
        return QStringLiteral("coalesce(c.is_pinned, @false())");
    case SearchState::Archived:
        return QStringLiteral("coalesce(c.is_archived, @false())");
    case SearchState::Unread:
        return QStringLiteral("(c.read_at is null or c.read_at < c.updated_at)");
    case SearchState::Trashed:
        break;
    }
    return QStringLiteral("c.trashed_at is not null");
}

QString Compiler::feature(SearchFeature feature) const
{
    const QString named = QStringLiteral("(%1 is not null and @jsonout(%1) not in ('[]', 'null', '', '{}'))");
    const QString stored = QStringLiteral(
        "exists (select 1 from uploaded_files f where f.message_id = m.id and coalesce(f.mime_type, '') %1 'image/%')");
    QString condition;
    switch (feature) {
    case SearchFeature::Branch:
        return QStringLiteral(
            "exists (select 1 from messages a join messages b on b.parent_message_id = a.parent_message_id "
            "and b.id > a.id where a.conversation_id = c.id)");
    case SearchFeature::Code:
        condition = QStringLiteral("s.has_code");
        break;
    case SearchFeature::Image:
        condition = u'(' + stored.arg(QStringLiteral("like")) + QStringLiteral(" or ")
            + named.arg(QStringLiteral("m.images")) + u')';
        break;
    case SearchFeature::File:
        condition = u'(' + stored.arg(QStringLiteral("not like")) + QStringLiteral(" or ")
            + named.arg(QStringLiteral("m.files")) + u')';
        break;
    case SearchFeature::Tool:
        condition = u'(' + named.arg(QStringLiteral("m.tool_calls"))
            + QStringLiteral(" or lower(cast(m.role as text)) = 'tool')");
        break;
    }
    return m_subject == Subject::Messages ? condition : ofAMessage(condition);
}

/// A message, or a memory, has a moment. A conversation has a span: it is before a day if it began before, and
/// after one if it still went on.
QString Compiler::moment(const FieldTerm &field)
{
    const bool before = field.field == SearchField::Before;
    QString column = QStringLiteral("s.created_at");
    if (m_subject == Subject::Conversations)
        column = before ? QStringLiteral("c.created_at") : QStringLiteral("c.updated_at");
    else if (m_subject == Subject::Memories)
        column = QStringLiteral("m.created_at");
    return QStringLiteral("%1 %2 @time(%3)")
        .arg(column, before ? QStringLiteral("<") : QStringLiteral(">="), bound(field.moment.microseconds));
}

QString Compiler::sameText(const QString &column, const QString &value)
{
    return isAscii(value) ? QStringLiteral("lower(%1) = lower(%2)").arg(column, bound(value))
                          : matches(column, value, TextPlace::Whole);
}

QString Compiler::begins(const QString &column, const QString &value)
{
    return isAscii(value)
        ? QStringLiteral("lower(%1) like lower(%2) escape '\\'").arg(column, bound(escapedLike(value) + u'%'))
        : matches(column, value, TextPlace::Beginning);
}

QString Compiler::contains(const QString &column, const QString &value)
{
    return isAscii(value) ? QStringLiteral("lower(%1) like lower(%2) escape '\\'")
                                .arg(column, bound(u'%' + escapedLike(value) + u'%'))
                          : matches(column, value, TextPlace::Anywhere);
}

/// The databases' own lower() is not the same beyond ASCII.
QString Compiler::matches(const QString &column, const QString &value, TextPlace place)
{
    return matchesPattern(column, bound(casePattern(value, place, m_backend)), m_backend);
}

/// Of one that is shown: a conversation is found by what a search finds in it.
QString Compiler::ofAMessage(const QString &condition) const
{
    return QStringLiteral(
               "c.id in (select s.conversation_id from message_search s join messages m on m.id = s.message_id "
               "where (%1) and not m.is_hidden)")
        .arg(condition);
}

QString Compiler::bound(const std::variant<QString, qint64> &value)
{
    const QString name = QStringLiteral("q%1").arg(m_condition.values.size() + 1);
    m_condition.values.append({name, value});
    return u':' + name;
}

} // namespace

SearchCondition messageCondition(const SearchQuery &query, Backend backend, IndexMatch match)
{
    return Compiler(Subject::Messages, backend, match).compile(query);
}

SearchCondition conversationCondition(const SearchQuery &query, Backend backend)
{
    return Compiler(Subject::Conversations, backend).compile(query);
}

SearchCondition memoryCondition(const SearchQuery &query, Backend backend)
{
    return Compiler(Subject::Memories, backend).compile(query);
}

} // namespace store
