// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace benchmarks {

class WindowDriver;

/// A person who does a bit of everything, again and again.
class Session {
public:
    /// The driver outlives the session. Begins with the list of all conversations.
    explicit Session(const WindowDriver &driver);

    /// The steps of the next round, with their names.
    [[nodiscard]] QList<std::pair<QString, std::function<void()>>> steps();

private:
    static constexpr int glance = 150; ///< ms between two things that a quick person does
    static constexpr int look = 400;

    void browse();
    void flingList();
    void readLong();
    void typeSearch();
    void walkHits();
    void searchOperators();
    void changeOne();
    void changeMany();
    void tag();
    void memories();
    void themes();
    void readerTools();
    void palette();
    void places();
    void sizes();
    void otherWindow();

    void type(QWidget &widget, const QString &text) const;
    void press(QWidget &widget, Qt::Key key, int times) const;
    void press(QLatin1String command) const;

    const WindowDriver &m_driver;
    QStringList m_words;
    qsizetype m_round = 0;
};

} // namespace benchmarks
