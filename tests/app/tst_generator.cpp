// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/generator.h"
#include "app/generator/picture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace app;
using domain::ConversationRecord;
using domain::MessageRecord;

namespace {

std::vector<ConversationRecord> generate(const GeneratorOptions &options,
                                         std::vector<domain::MemoryRecord> *memories = nullptr)
{
    std::vector<ConversationRecord> all;
    const auto generator = Generator::create(options);
    if (!generator)
        return all;
    while (const auto chunk = (*generator)->next()) {
        all.insert(all.end(), chunk->conversations.begin(), chunk->conversations.end());
        if (memories)
            memories->insert(memories->end(), chunk->memories.begin(), chunk->memories.end());
    }
    return all;
}

QByteArray fingerprint(const GeneratorOptions &options)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<domain::MemoryRecord> memories;
    for (const ConversationRecord &conversation : generate(options, &memories))
        hash.addData(conversation.contentHash());
    for (const domain::MemoryRecord &memory : memories)
        hash.addData(contentHash(memory));
    return hash.result().toHex();
}

/// Something that some of the messages must have.
qint64 count(const std::vector<ConversationRecord> &all,
             const std::function<bool(const MessageRecord &)> &has)
{
    qint64 number = 0;
    for (const ConversationRecord &conversation : all)
        number += std::count_if(conversation.messages.begin(), conversation.messages.end(), has);
    return number;
}

} // namespace

class GeneratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed()
    {
        const QByteArray first = fingerprint({50, 600, 7});
        QCOMPARE(fingerprint({50, 600, 7}), first);
        QVERIFY(fingerprint({50, 600, 8}) != first);
    }

    void isTheSameOnEveryMachine()
    {
        // If this changes on purpose, benchmarks before and after can't be compared.
        QCOMPARE(fingerprint({20, 200, 1}),
                 QByteArrayLiteral("66baa1f6fca320171a6e101506609f189ebcfbb8226d6e46d3b88bb39eb5102e"));
    }

    void writesAnBeforeVowels()
    {
        static const QRegularExpression question(QStringLiteral("^How does (an?) (.)"));
        QSet<QString> articles;
        for (const ConversationRecord &conversation : generate({600, 600, 1})) {
            const auto match = question.match(conversation.title);
            if (!match.hasMatch())
                continue;
            articles.insert(match.captured(1));
            QVERIFY2((match.captured(1) == QLatin1String("an"))
                         == QStringLiteral("aeio").contains(match.captured(2)),
                     qPrintable(conversation.title));
        }
        QCOMPARE(articles.size(), 2);
    }

    void makesExactlyAsMuchAsAsked_data()
    {
        QTest::addColumn<qint64>("conversations");
        QTest::addColumn<qint64>("messages");
        QTest::newRow("one") << qint64(1) << qint64(1);
        QTest::newRow("one each") << qint64(40) << qint64(40);
        QTest::newRow("demo") << qint64(300) << qint64(6000);
    }
    void makesExactlyAsMuchAsAsked()
    {
        QFETCH(qint64, conversations);
        QFETCH(qint64, messages);
        const auto all = generate({conversations, messages, 1});
        QCOMPARE(qint64(all.size()), conversations);
        QCOMPARE(count(all, [](const MessageRecord &) { return true; }), messages);
    }

    void refusesWhatCantBe()
    {
        QVERIFY(!planLibrary({0, 10, 1}));
        QVERIFY(!planLibrary({10, 9, 1}));
        QVERIFY(!planLibrary({10, 1'000'000'000'000, 1}));
    }

    void hasTheLengthsThatBenchmarksOpen()
    {
        const auto plan = planLibrary({20'000, 200'000, 1});
        QVERIFY(plan);
        const auto ofLength = [&plan](qint64 length) {
            return std::count_if(plan->begin(), plan->end(), [length](const ConversationPlan &conversation) {
                return conversation.messages == length;
            });
        };
        QCOMPARE(ofLength(10'000), 1);
        QVERIFY(ofLength(100) >= 8);
        // Skewed: half of them are short.
        const auto isShort =
            std::count_if(plan->begin(), plan->end(),
                          [](const ConversationPlan &conversation) { return conversation.messages <= 4; });
        QVERIFY(isShort > 8'000);
        QVERIFY(isShort < 16'000);
    }

    void comesInBursts()
    {
        const auto plan = planLibrary({5'000, 50'000, 1});
        QMap<qint64, int> days;
        for (const ConversationPlan &conversation : *plan)
            ++days[conversation.start.microseconds / 86'400'000'000];
        QVERIFY(days.size() > 700); // most days of three years …
        const int busiest = *std::max_element(days.begin(), days.end());
        QVERIFY(busiest > 5 * 5'000 / days.size()); // … but some much busier than others
    }

    void looksLikeLife()
    {
        std::vector<domain::MemoryRecord> memories;
        const auto all = generate({300, 6000, 1}, &memories);
        using Has = std::function<bool(const MessageRecord &)>;
        const std::pair<const char *, Has> wanted[] = {
            {"code", [](const MessageRecord &m) { return m.content.contains(QLatin1String("```")); }},
            {"tables", [](const MessageRecord &m) { return m.content.contains(QLatin1String("|---")); }},
            {"lists", [](const MessageRecord &m) { return m.content.contains(QLatin1String("\n- ")); }},
            {"headings", [](const MessageRecord &m) { return m.content.contains(QLatin1String("\n### ")); }},
            {"reasoning", [](const MessageRecord &m) { return !m.reasoning.isEmpty(); }},
            {"tool calls", [](const MessageRecord &m) { return !m.toolCalls.isEmpty(); }},
            {"tool results", [](const MessageRecord &m) { return m.role == domain::Role::Tool; }},
            {"pictures", [](const MessageRecord &m) { return !m.attachments.empty(); }},
            {"edits", [](const MessageRecord &m) { return m.edited && m.version > 1; }},
            {"hidden", [](const MessageRecord &m) { return m.hidden; }},
            {"Vietnamese", [](const MessageRecord &m) { return m.content.contains(QStringLiteral("ngày")); }},
            {"Chinese", [](const MessageRecord &m) { return m.content.contains(QStringLiteral("用户")); }},
            {"Arabic", [](const MessageRecord &m) { return m.content.contains(QStringLiteral("شكرا")); }},
            {"Japanese",
             [](const MessageRecord &m) { return m.content.contains(QStringLiteral("ください")); }},
            {"German", [](const MessageRecord &m) { return m.content.contains(QStringLiteral("Straße")); }},
        };
        for (const auto &[what, has] : wanted)
            QVERIFY2(count(all, has) > 0, what);
        QVERIFY(memories.size() > 5);
        const auto some = [&all](const std::function<bool(const ConversationRecord &)> &has) {
            return std::any_of(all.begin(), all.end(), has);
        };
        QVERIFY(some([](const ConversationRecord &c) { return c.pinned; }));
        QVERIFY(some([](const ConversationRecord &c) { return c.archived; }));
        QVERIFY(some([](const ConversationRecord &c) { return c.trashed; }));
        QVERIFY(some([](const ConversationRecord &c) { return !c.tags.isEmpty(); }));
    }

    void wordsFollowZipf()
    {
        QHash<QString, int> words;
        for (const ConversationRecord &conversation : generate({200, 4000, 1})) {
            for (const MessageRecord &message : conversation.messages) {
                const QStringList parts =
                    message.content.toLower().split(QRegularExpression(QStringLiteral("\\W+")));
                for (const QString &word : parts)
                    ++words[word];
            }
        }
        QList<int> counts = words.values();
        std::sort(counts.begin(), counts.end(), std::greater<>());
        QVERIFY(counts.first() > 20 * counts.at(200));              // few words are everywhere …
        QVERIFY(std::count(counts.begin(), counts.end(), 1) > 300); // … and many come once
    }

    void everyTreeIsSound()
    {
        for (const ConversationRecord &conversation : generate({300, 6000, 3})) {
            QSet<QString> known;
            domain::Timestamp last = *conversation.createdAt;
            for (const MessageRecord &message : conversation.messages) {
                QVERIFY(message.parentExternalId.isEmpty() || known.contains(message.parentExternalId));
                QVERIFY(!known.contains(message.externalId));
                known.insert(message.externalId);
                QVERIFY(*message.createdAt >= last);
                last = *message.createdAt;
            }
            QVERIFY(last <= endOfTime());
            QVERIFY(!conversation.title.isEmpty());
        }
    }

    void everySlotHasWords()
    {
        const Lexicon lexicon;
        QVERIFY(lexicon.topics().size() >= 12);
        QSet<QString> languages;
        for (const Topic &topic : lexicon.topics()) {
            QVERIFY2(topic.unknownSlots.isEmpty(),
                     qPrintable(topic.name + u' ' + topic.unknownSlots.join(u' ')));
            QVERIFY2(!topic.titles.isEmpty() && !topic.asks.isEmpty() && !topic.follows.isEmpty()
                         && topic.says.size() >= 5 && topic.steps.size() >= 3 && !topic.columns.isEmpty()
                         && !topic.memories.isEmpty() && !topic.tags.isEmpty(),
                     qPrintable(topic.name));
            for (const WordList &list : topic.lists)
                QVERIFY2(!list.words.isEmpty(), qPrintable(topic.name));
            languages.insert(topic.language);
        }
        QVERIFY(languages.contains(QSet<QString>{QStringLiteral("en"), QStringLiteral("de"),
                                                 QStringLiteral("vi"), QStringLiteral("zh"),
                                                 QStringLiteral("ja"), QStringLiteral("ar")}));
    }

    void picturesCanBeSeen()
    {
        QSet<QByteArray> different;
        for (int number = 0; number < pictureCount; ++number) {
            const QByteArray bytes = pictureBytes(number);
            const QImage image = QImage::fromData(bytes, "PNG");
            QCOMPARE(image.size(), QSize(240, 135));
            different.insert(bytes);
        }
        QCOMPARE(different.size(), pictureCount);
    }

    void isFast()
    {
        QBENCHMARK_ONCE
        {
            generate({2'000, 20'000, 1});
        }
    }
};

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
