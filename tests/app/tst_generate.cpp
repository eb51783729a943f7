// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QRegularExpression>

using namespace support;

class GenerateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed_data() { addBackends(); }
    void isTheSameForTheSameSeed()
    {
        QByteArray exports[2];
        for (QByteArray &bytes : exports) {
            QFETCH(store::Backend, backend);
            QCOMPARE(m_program.use(backend), QString());
            const Ran made = m_program.json(words("generate --conversations 40 --messages 500 --seed 3"));
            QVERIFY2(made.code == 0, made.all().constData());
            QCOMPARE(keys(made.json()),
                     QStringLiteral("attachments batch conversations dry_run files memories messages "
                                    "problems seconds"));
            QCOMPARE(added(made, "conversations"), 40);
            QCOMPARE(added(made, "messages"), 500);
            bytes = exported();
            QVERIFY(bytes.size() > 100'000);
        }
        QVERIFY(exports[0] == exports[1]);
    }

    void againChangesNothing_data() { addBackends(); }
    void againChangesNothing()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        QCOMPARE(m_program.run(words("generate --conversations 10 --messages 100")).code, 0);
        const Ran again = m_program.json(words("generate --conversations 10 --messages 100"));
        QCOMPARE(again.code, 0);
        QCOMPARE(added(again, "conversations"), 0);
        const Ran more = m_program.json(words("generate --conversations 12 --messages 100"));
        QCOMPARE(added(more, "conversations"), 12);
    }

    void isFoundAndCounted_data() { addBackends(); }
    void isFoundAndCounted()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        QCOMPARE(m_program.run(words("generate --conversations 60 --messages 900")).code, 0);
        for (const char *query : {"the", "has:code", "has:image", "source:generated", "ngay", "fa*"}) {
            const QJsonArray hits = m_program
                                        .json({QStringLiteral("search"), QLatin1String(query),
                                               QStringLiteral("--limit"), QStringLiteral("5")})
                                        .json()
                                        .value(QStringLiteral("hits"))
                                        .toArray();
            QVERIFY2(!hits.isEmpty(), query);
        }
        QVERIFY(m_program.json(words("stats")).json().value(QStringLiteral("bytes")).toInt() > 0);
    }

private:
    static int added(const Ran &ran, const char *kind)
    {
        return ran.json().value(QLatin1String(kind)).toObject().value(QStringLiteral("added")).toInt(-1);
    }
    /// The export without the moment at which it was made.
    QByteArray exported()
    {
        const QString target = m_program.path(QStringLiteral("all.json"));
        const Ran ran = m_program.json(words("export --format json --overwrite --output") << target);
        if (ran.code != 0)
            return ran.all();
        QFile file(target);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression moment(QStringLiteral("\"exported_at\": *\"[^\"]*\""));
        return text.remove(moment).toUtf8();
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(GenerateTest)
#include "tst_generate.moc"
