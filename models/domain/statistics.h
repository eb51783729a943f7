// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace domain {

/// A named share of the library: a model's, a source's.
struct StatisticsShare {
    QString name;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 tokens = 0;
};

struct StatisticsDay {
    QDate day; ///< UTC
    qint64 messages = 0;
};

/// Figures about a whole library. Conversations in the trash count only in trashed.
struct Statistics {
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 memories = 0;
    qint64 users = 0;
    qint64 files = 0;
    qint64 bytes = 0;        ///< of the files' contents
    qint64 libraryBytes = 0; ///< of the whole library, where it lies
    qint64 tokens = 0;
    double averageMessages = 0;
    double averageResponseMs = 0;
    qint64 active = 0; ///< neither archived nor in the trash
    qint64 archived = 0;
    qint64 pinned = 0;
    qint64 trashed = 0;
    QList<StatisticsShare> byModel;
    QList<StatisticsShare> bySource;
    QList<StatisticsDay> byDay;
};

} // namespace domain
