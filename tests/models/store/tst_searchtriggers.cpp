// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/libraryfixture.h"

#include <QtTest>

/// On PostgreSQL the index follows whoever writes: a chatbot's service knows nothing of it.
class TestSearchTriggers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString());
        QCOMPARE(m_fixture.sql("insert into public.users (username) values ('ann');"
                               "insert into chatbot.conversations (id, user_id, model, title) values "
                               "('11111111-1111-1111-1111-111111111111', 1, 'm', 'Crème brûlée')"),
                 QString());
    }

    void followsInserts()
    {
        say("one café", "two ```code```");
        QCOMPARE(tokensOf(1), u"'cafe':2 'one':1"_qs);
        QCOMPARE(
            m_fixture.sql(
                "select string_agg(has_code::text, ' ' order by message_id) from chatbot.message_search"),
            u"false true"_qs);
        QCOMPARE(m_fixture.number("select count(*) from chatbot.message_search s join chatbot.messages m "
                                  "on m.id = s.message_id and m.created_at = s.created_at "
                                  "and m.conversation_id = s.conversation_id"),
                 2);
    }

    void followsUpdatesOfTextAndTime()
    {
        say("one", "two");
        QCOMPARE(
            m_fixture.sql(
                "update chatbot.messages set content = 'other words', created_at = '2020-01-01' where id = 1"),
            QString());
        QCOMPARE(tokensOf(1), u"'other':1 'words':2"_qs);
        QCOMPARE(m_fixture.sql(
                     "select created_at = '2020-01-01' from chatbot.message_search where message_id = 1"),
                 u"t"_qs);
        QCOMPARE(tokensOf(2), u"'two':1"_qs);
    }

    void forgetsWhatIsDeleted()
    {
        say("one", "two");
        QCOMPARE(m_fixture.sql("delete from chatbot.messages where id = 1"), QString());
        QCOMPARE(m_fixture.number("select count(*) from chatbot.message_search"), 1);
        QCOMPARE(m_fixture.sql("delete from chatbot.conversations"), QString());
        QCOMPARE(m_fixture.number("select count(*) from chatbot.message_search"), 0);
        QCOMPARE(m_fixture.number("select count(*) from chatbot.conversation_search"), 0);
    }

    void followsMemories()
    {
        QCOMPARE(
            m_fixture.sql(
                "insert into chatbot.chatbot_memory (user_id, question, answer) values (1, 'Who?', 'Ann')"),
            QString());
        QCOMPARE(m_fixture.sql("select vector from chatbot.memory_search"), u"'ann':2 'who':1"_qs);
        QCOMPARE(m_fixture.sql("update chatbot.chatbot_memory set context = 'Über'"), QString());
        QCOMPARE(m_fixture.sql("select vector from chatbot.memory_search"), u"'ann':2 'uber':3 'who':1"_qs);
    }

    void followsTitles()
    {
        QCOMPARE(m_fixture.sql("select tokens from chatbot.conversation_search"), u"creme brulee"_qs);
        QCOMPARE(m_fixture.sql("update chatbot.conversations set title = null"), QString());
        QCOMPARE(m_fixture.sql("select tokens from chatbot.conversation_search"), QString());
    }

    void needsNoRightsOfTheWriter()
    {
        QCOMPARE(
            m_fixture.sql(
                "do $$ begin if not exists (select from pg_roles where rolname = 'service') then create role service; end if; end $$;"
                "grant usage on schema chatbot to service;"
                "grant select, insert, update, delete on chatbot.messages, chatbot.conversations to service"),
            QString());
        QCOMPARE(
            m_fixture.sql("set role service; insert into chatbot.messages (conversation_id, role, content) "
                          "values ('11111111-1111-1111-1111-111111111111', 'user', 'by a service')"),
            QString());
        QCOMPARE(tokensOf(1), u"'a':2 'by':1 'service':3"_qs);
    }

    void readsTimesWithoutZoneAsUtc()
    {
        // As in tables that a service made. Triggers that name the column go with the one that was there.
        QCOMPARE(m_fixture.sql("alter table chatbot.messages drop column created_at cascade;"
                               "alter table chatbot.messages add column created_at timestamp default now()"),
                 QString());
        QCOMPARE(
            m_fixture.sql("set timezone = 'Asia/Tokyo'; insert into chatbot.messages "
                          "(conversation_id, role, content, created_at) values "
                          "('11111111-1111-1111-1111-111111111111', 'user', 'x', '2026-01-31 09:30:00')"),
            QString());
        QCOMPARE(m_fixture.sql("select created_at = '2026-01-31 09:30:00+00' from chatbot.message_search"),
                 u"t"_qs);
    }

    void neverMakesAWriteFail()
    {
        QCOMPARE(m_fixture.sql(
                     "create or replace function chatbot.search_entry(content text, out vector tsvector, "
                     "out is_long boolean) language plpgsql immutable as "
                     "$$ begin raise exception 'broken'; end $$"),
                 QString());
        say("one", "two");
        QCOMPARE(m_fixture.sql("update chatbot.messages set content = 'three' where id = 1"), QString());
        QCOMPARE(m_fixture.sql(
                     "insert into chatbot.chatbot_memory (user_id, question, answer) values (1, 'a', 'b')"),
                 QString());
        QCOMPARE(m_fixture.number("select count(*) from chatbot.messages"), 2);
        QCOMPARE(m_fixture.number("select count(*) from chatbot.message_search where failed and vector = ''"),
                 2);
        QCOMPARE(m_fixture.number("select count(*) from chatbot.memory_search where failed and vector = ''"),
                 1);
    }

    void marksOnlyWhatCantBeIndexed()
    {
        say("first", "second");
        QCOMPARE(m_fixture.sql(
                     "alter function chatbot.search_entry(text) rename to whole_entry; "
                     "create function chatbot.search_entry(content text, out vector tsvector, "
                     "out is_long boolean) language plpgsql immutable as $$ begin "
                     "if content like '%poison%' then raise exception 'broken'; end if; "
                     "select e.vector, e.is_long into vector, is_long from chatbot.whole_entry(content) e; "
                     "end $$"),
                 QString());
        QCOMPARE(
            m_fixture.sql(
                "insert into chatbot.messages (conversation_id, role, content) "
                "select conversation_id, 'user', text from (select conversation_id from "
                "chatbot.messages limit 1) c, (values ('good apple'), ('poison'), ('good pear')) t (text)"),
            QString());
        QCOMPARE(m_fixture.number("select count(*) from chatbot.message_search where failed"), 1);
        QCOMPARE(
            m_fixture.number("select count(*) from chatbot.message_search where vector @@ 'good'::tsquery"),
            2);
    }

    void isBuiltForWhatIsThere()
    {
        say("before the index", "two");
        store::Library &library = m_fixture.library();
        QCOMPARE(support::errorText(support::waitFor(library.schemaDowngrade(1))), QString());
        QCOMPARE(m_fixture.sql("select to_regclass('chatbot.message_search')"), QString());
        QCOMPARE(support::errorText(support::waitFor(library.schemaUpgrade())), QString());
        QCOMPARE(tokensOf(1), u"'before':1 'index':3 'the':2"_qs);
        QCOMPARE(m_fixture.sql("select tokens from chatbot.conversation_search"), u"creme brulee"_qs);
    }

private:
    void say(const char *one, const char *two)
    {
        QCOMPARE(m_fixture.sql(u"insert into chatbot.messages (conversation_id, role, content) values "
                               "('11111111-1111-1111-1111-111111111111', 'user', '%1'), "
                               "('11111111-1111-1111-1111-111111111111', 'ASSISTANT', '%2')"_qs.arg(
                                   QString::fromUtf8(one), QString::fromUtf8(two))),
                 QString());
    }
    QString tokensOf(int id)
    {
        return m_fixture.sql(u"select vector from chatbot.message_search where message_id = %1"_qs.arg(id));
    }

    support::LibraryFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestSearchTriggers)
#include "tst_searchtriggers.moc"
