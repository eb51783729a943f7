// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowparts.h"

#include "figure.h"
#include "paintwatch.h"
#include "windowdriver.h"

#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/searchfield.h"

#include <QJsonDocument>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <vector>

namespace benchmarks {

namespace {

constexpr double frame = 1000.0 / 60;
constexpr int framesOfAFling = 240;
constexpr double slowing = 0.985; ///< of the speed, from a frame to the next
/// Pixels in the first frame: a gentle one, a hard one, a wheel that spins freely, and back.
constexpr double speeds[] = {60, 250, 1000, -250};

constexpr int keys = 200;
constexpr int betweenKeys = 70;
constexpr int betweenWords = 250; ///< long enough for a search to begin
constexpr int wordsAtOnce = 3;

constexpr int openings = 20;
constexpr int wantedLengths[] = {100, 10'000};

struct Times {
    QList<double> milliseconds;
    QList<double> processor;
};

QJsonObject summary(const Times &times)
{
    return {{QStringLiteral("median"), median(times.milliseconds)},
            {QStringLiteral("p99"), percentile(times.milliseconds, 0.99)},
            {QStringLiteral("longest"), percentile(times.milliseconds, 1)},
            {QStringLiteral("processor"), percentile(times.processor, 0.99)}};
}

/// A frame that comes too late delays those after it, as on a screen.
void fling(QAbstractScrollArea &area, double speed, Times &times)
{
    PaintWatch watch(*area.viewport());
    QScrollBar *bar = area.verticalScrollBar();
    double due = now();
    double processor = processorTime();
    for (int i = 0; i < framesOfAFling; ++i, speed *= slowing) {
        rest(int(due - now()));
        const double from = std::min(due, now());
        const int before = bar->value();
        watch.begin();
        bar->setValue(before + (speed > 0 ? std::max(1, int(speed)) : std::min(-1, int(speed))));
        if (bar->value() == before)
            return; // the end
        const double done = watch.await();
        times.milliseconds.append(done < 0 ? done : done - from);
        const double spent = processorTime();
        times.processor.append(spent - std::exchange(processor, spent));
        due = std::max(due + frame, now());
    }
}

QJsonObject flings(QAbstractScrollArea &area)
{
    Times times;
    for (const double speed : speeds) {
        fling(area, speed, times);
        rest(500);
    }
    return summary(times);
}

} // namespace

QJsonObject measureFrames(const WindowDriver &driver)
{
    QJsonObject figures;
    if (!driver.showAll())
        return figures;
    QJsonObject list = flings(driver.list());
    list.insert(QStringLiteral("rows"), driver.list().model()->rowCount());
    figures.insert(QStringLiteral("list"), list);
    const int longest = driver.showAll(true) ? 0 : -1;
    if (longest < 0 || !driver.open(longest))
        return figures;
    QJsonObject reader = flings(driver.reader().view());
    reader.insert(QStringLiteral("rows"), driver.reader().model().rowCount());
    figures.insert(QStringLiteral("reader"), reader);
    return figures;
}

QJsonObject measureTyping(const WindowDriver &driver)
{
    const QStringList words = driver.showAll() ? driver.words() : QStringList();
    if (words.isEmpty())
        return {};
    ui::SearchField &field = driver.view().searchField();
    QWidget &edit = driver.searchEdit();
    PaintWatch watch(edit);
    field.focusWhole();
    Times times;
    for (qsizetype word = 0; times.milliseconds.size() < keys; ++word) {
        if (word % wordsAtOnce == 0)
            field.reset();
        const QString text = words.at(word % words.size()) + u' ';
        for (const QChar letter : text) {
            rest(letter == u' ' ? betweenWords : betweenKeys);
            const double processor = processorTime();
            const double pressed = now();
            watch.begin();
            QTest::keyClick(&edit, letter.toLatin1());
            const double done = watch.await();
            times.milliseconds.append(done < 0 ? done : done - pressed);
            times.processor.append(processorTime() - processor);
        }
    }
    return {{QStringLiteral("typing"), summary(times)}};
}

QJsonObject measureOpening(const WindowDriver &driver)
{
    QJsonObject figures;
    if (!driver.showAll(true))
        return figures;
    PaintWatch watch(*driver.reader().view().viewport());
    const int middle = driver.rowOfLength(wantedLengths[0]);
    for (const int length : wantedLengths) {
        const int row = driver.rowOfLength(length);
        if (row < 0 || middle < 0)
            continue;
        Times times;
        for (int i = 0; i < openings; ++i) {
            // Another one before each, so that this one is opened anew; the first time nothing is known of fonts.
            if (!driver.open(row == middle ? middle + 1 : middle))
                return figures;
            rest(100);
            watch.begin([&] { return driver.isOpen(row); });
            const double processor = processorTime();
            const double chosen = now();
            driver.select(row);
            const double done = watch.await();
            times.milliseconds.append(done < 0 ? done : done - chosen);
            times.processor.append(processorTime() - processor);
        }
        QJsonObject opening = summary(times);
        opening.insert(QStringLiteral("rows"), driver.reader().model().rowCount());
        figures.insert(QStringLiteral("open %1").arg(length), opening);
    }
    return figures;
}

int runWindowPart(int argc, char **argv)
{
    const QByteArray part = argc > 2 ? argv[2] : "";
    const double minutes = argc > 3 ? QByteArray(argv[3]).toDouble() : 0;
    std::vector<char *> own{argv[0]};
    own.insert(own.end(), argv + std::min(argc, 4), argv + argc);
    own.push_back(nullptr);
    int count = int(own.size()) - 1;
    return runDriven(count, own.data(), [&](const WindowDriver &driver) {
        QJsonObject figures;
        if (part == "frames")
            figures = measureFrames(driver);
        else if (part == "typing")
            figures = measureTyping(driver);
        else if (part == "opening")
            figures = measureOpening(driver);
        else if (part == "session")
            figures = measureSession(driver, minutes);
        std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    });
}

} // namespace benchmarks
