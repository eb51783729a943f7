// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/// Runs the entry of tests/fuzz over the corpus and over mutations of it, the same in every run: a broken
/// promise ends the program.
class TestFuzzImporters : public QObject {
    Q_OBJECT

private:
    static constexpr int choices = 7; ///< four readers, three layouts of the splitter
    static constexpr int mutationsPerSeed = 400;

    static void run(const QByteArray &bytes)
    {
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()),
                                        size_t(bytes.size())),
                 0);
    }

    static QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
    {
        static const QByteArray pieces[] = {"{",
                                            "}",
                                            "[",
                                            "]",
                                            "\"",
                                            "\\",
                                            ",",
                                            ":",
                                            "null",
                                            "[[[[",
                                            "\\u0000",
                                            "\\ud800",
                                            QByteArray(1, '\0'),
                                            "\xff",
                                            "1e999",
                                            "\"id\":\"q\"",
                                            "\"parent\":\"a\"",
                                            "\xee\x88\x80"};
        const int changes = 1 + int(random.bounded(8));
        for (int i = 0; i < changes && bytes.size() > 2; ++i) {
            const qsizetype at = 1 + random.bounded(int(bytes.size()) - 1);
            switch (random.bounded(4)) {
            case 0:
                bytes.insert(at, pieces[random.bounded(int(std::size(pieces)))]);
                break;
            case 1:
                bytes.remove(at, 1 + random.bounded(20));
                break;
            case 2:
                bytes[at] = char(random.bounded(256));
                break;
            default:
                bytes.insert(at, bytes.mid(1 + random.bounded(int(bytes.size()) - 1), random.bounded(60)));
            }
        }
        return bytes;
    }

private Q_SLOTS:
    void survives_data()
    {
        QTest::addColumn<QByteArray>("seed");
        const QDir corpus(QStringLiteral(RECOLLECT_CORPUS));
        const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() >= choices);
        for (const QString &name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
    void survives()
    {
        QFETCH(QByteArray, seed);
        QRandomGenerator random(20260131);
        for (int choice = 0; choice < choices; ++choice) {
            const QByteArray input = char(choice) + seed;
            run(input);
            for (int i = 0; i < mutationsPerSeed / choices; ++i)
                run(mutated(input, random));
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzImporters)
#include "tst_fuzzimporters.moc"
