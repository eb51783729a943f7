// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace support;

/// The family `user`.
class UsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addShowDeactivate_data() { addBackends(); }
    void addShowDeactivate()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const Ran added = m_program.json(
            {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("anna"), QStringLiteral("--email"),
             QStringLiteral("anna@example.org"), QStringLiteral("--full-name"), QStringLiteral("Anna Öst"),
             QStringLiteral("--role"), QStringLiteral("admin")});
        QVERIFY2(added.code == 0, added.all().constData());
        QCOMPARE(keys(added.json()),
                 QStringLiteral("active created_at email full_name id last_login name role updated_at"));
        QCOMPARE(added.json().value(QStringLiteral("full_name")).toString(), QStringLiteral("Anna Öst"));
        QVERIFY(added.json().value(QStringLiteral("active")).toBool());
        QCOMPARE(m_program.json(words("user show anna")).json(), added.json());

        QCOMPARE(m_program.json(words("user add anna")).code, 5); // the name is taken
        const Ran gone = m_program.json(words("user deactivate anna"));
        QCOMPARE(gone.code, 0);
        QVERIFY(!gone.json().value(QStringLiteral("active")).toBool());
        const QJsonArray users =
            m_program.json(words("user list")).json().value(QStringLiteral("users")).toArray();
        QCOMPARE(users.size(), 1);
        QCOMPARE(users.first().toObject(), gone.json());
        QVERIFY(m_program.run(words("user list")).out.contains("anna@example.org"));
    }

    void unknownOnes_data() { addBackends(); }
    void unknownOnes()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        QCOMPARE(m_program.run(words("user add anna")).code, 0);
        QCOMPARE(m_program.json(words("user show bert")).code, 2);
        QCOMPARE(m_program.json(words("user deactivate bert")).code, 2);
    }

    void showsNoControlCharacters_data() { addBackends(); }
    void showsNoControlCharacters()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const QString name = QStringLiteral("an\nna\u001b[2J\u009b\u202e");
        const Ran added = m_program.json({QStringLiteral("user"), QStringLiteral("add"), name});
        QVERIFY2(added.code == 0, added.all().constData());
        QCOMPARE(added.json().value(QStringLiteral("name")).toString(), name);
        QVERIFY(!QString::fromUtf8(added.out).contains(QChar(0x9b)));
        const Ran listed = m_program.run(words("user list"));
        QCOMPARE(listed.out.count('\n'), 1);
        const QString text = QString::fromUtf8(listed.out);
        for (const char16_t bad : {u'\x1b', u'\x9b', u'\x202e'})
            QVERIFY(!text.contains(QChar(bad)));
    }

private:
    Program m_program;
};

QTEST_GUILESS_MAIN(UsersTest)
#include "tst_users.moc"
