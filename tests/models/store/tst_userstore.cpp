// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userstore.h"
#include "support/libraryfixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::ErrorCode;
using domain::User;
using support::errorText;
using support::waitFor;

/// The people of a library, on both backends.
class TestUserStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAndReads_data() { support::addBackends(); }
    void addsAndReads();
    void namesAndAddressesAreUnique_data() { support::addBackends(); }
    void namesAndAddressesAreUnique();
    void ensuresOnce_data() { support::addBackends(); }
    void ensuresOnce();
    void deactivates_data() { support::addBackends(); }
    void deactivates();
    void refusesNamesThatAreNone_data() { support::addBackends(); }
    void refusesNamesThatAreNone();
    void readsWhatServicesWrite_data() { support::addBackends(); }
    void readsWhatServicesWrite();
    void namesTheOwner();

private:
    store::UserStore &users() { return m_fixture.library().users(); }

    support::LibraryFixture m_fixture;
};

void TestUserStore::addsAndReads()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    User draft;
    draft.name = QStringLiteral(" zoë ");
    draft.email = QStringLiteral("zoe@example.org");
    draft.fullName = QStringLiteral("Zoë O'Hara");
    draft.role = QStringLiteral("admin");
    QSignalSpy changed(&users(), &store::UserStore::changed);
    const auto made = waitFor(users().add(draft));
    QCOMPARE(errorText(made), QString());
    QTRY_COMPARE(changed.size(), 1);
    draft.id = made->id;
    draft.name = QStringLiteral("zoë");
    draft.createdAt = made->createdAt;
    draft.updatedAt = made->updatedAt;
    QCOMPARE(*made, draft);
    QCOMPARE(*waitFor(users().byName(QStringLiteral("zoë"))), draft);
    m_fixture.user(QStringLiteral("Anna"));
    const auto all = waitFor(users().all());
    QCOMPARE(errorText(all), QString());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, QStringLiteral("Anna"));
    QCOMPARE(waitFor(users().byName(QStringLiteral("nobody"))).error().code, ErrorCode::NotFound);
}

void TestUserStore::namesAndAddressesAreUnique()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    User draft;
    draft.name = QStringLiteral("anna");
    draft.email = QStringLiteral("a@example.org");
    QVERIFY(waitFor(users().add(draft)));
    QCOMPARE(waitFor(users().add(draft)).error().code, ErrorCode::Conflict);
    draft.name = QStringLiteral("ben");
    QCOMPARE(waitFor(users().add(draft)).error().code, ErrorCode::Conflict);
    draft.email.clear();
    QVERIFY(waitFor(users().add(draft)));
    draft.name = QStringLiteral("cleo"); // two without an address
    QVERIFY(waitFor(users().add(draft)));
    QCOMPARE(m_fixture.number("select count(*) from users"), 3);
}

void TestUserStore::ensuresOnce()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto first = waitFor(users().ensure(QStringLiteral("anna")));
    QCOMPARE(errorText(first), QString());
    const auto second = waitFor(users().ensure(QStringLiteral("anna")));
    QCOMPARE(errorText(second), QString());
    QCOMPARE(*second, *first);
    QCOMPARE(first->role, QStringLiteral("user"));
    QVERIFY(first->active);
}

void TestUserStore::deactivates()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_fixture.user(QStringLiteral("anna"));
    const auto off = waitFor(users().setActive(QStringLiteral("anna"), false));
    QVERIFY(off && !off->active);
    const auto on = waitFor(users().setActive(QStringLiteral("anna"), true));
    QVERIFY(on && on->active);
    QCOMPARE(waitFor(users().setActive(QStringLiteral("ben"), false)).error().code, ErrorCode::NotFound);
}

void TestUserStore::refusesNamesThatAreNone()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QCOMPARE(waitFor(users().ensure(QStringLiteral("  "))).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(waitFor(users().ensure(QString(101, u'x'))).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_fixture.number("select count(*) from users"), 0);
}

void TestUserStore::readsWhatServicesWrite()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QCOMPARE(
        m_fixture.sql(
            "insert into users (username, password_hash, role, is_active) values ('x', 'secret', null, null)"),
        QString());
    const auto user = waitFor(users().byName(QStringLiteral("x")));
    QCOMPARE(errorText(user), QString());
    QVERIFY(user->active);
    QCOMPARE(user->role, QString());
    QVERIFY(!user->lastLogin);
    QVERIFY(user->createdAt.microseconds > 0);
}

void TestUserStore::namesTheOwner()
{
    QCOMPARE(store::defaultUserName(store::Location::sqlite(QStringLiteral("x"))), QStringLiteral("me"));
    const auto shared = store::Location::fromUrl(QStringLiteral("postgresql://anna@localhost/chat"));
    QVERIFY(shared);
    QCOMPARE(store::defaultUserName(*shared), QStringLiteral("anna"));
}

QTEST_GUILESS_MAIN(TestUserStore)
#include "tst_userstore.moc"
