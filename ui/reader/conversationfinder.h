// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"
#include "store/searchstore.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Finds what a person typed in the conversation of a ReaderModel, however long it is. First the library says which
/// messages hold it; then, some at a time and on another thread, it is counted in what is shown of them (an address
/// behind a link isn't). A new search ends the one before.
class ConversationFinder final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    ConversationFinder(items::ReaderModel &model, store::SearchStore &store, QObject *parent = nullptr);
    ~ConversationFinder() override;

    /// Counting ends with so many hits.
    static constexpr int mostCounted = 10'000;

    void find(const QString &typed);
    void clear();
    [[nodiscard]] const QString &needle() const { return m_needle; }
    /// False while hits are still looked for or counted.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Hits so far; when isCapped(), at least so many.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool isCapped() const { return m_capped; }
    /// The place of a hit among all, from 0: a message and which of its hits; -1 while it isn't counted yet.
    [[nodiscard]] int place(domain::MessageId id, int match) const;
    /// Rows of the model with hits, in order.
    [[nodiscard]] QList<int> rows() const;
    /// The row with hits after or before a row, around the ends; -1 without hits.
    [[nodiscard]] int step(int fromRow, bool forwards) const;
    /// A message was rendered and holds so many: what was counted before gives way.
    void correct(domain::MessageId id, int count);

Q_SIGNALS:
    void changed();

private:
    struct Hit {
        domain::MessageId message;
        int count = -1; ///< not counted yet
    };
    void start();
    void take(const QList<domain::MessageId> &messages);
    void countNext();
    void sum();

    items::ReaderModel &m_model;
    store::SearchStore &m_store;
    store::CancelToken m_token;
    QTimer m_soon; ///< typing goes on
    quint64 m_generation = 0;
    QString m_needle;
    QList<Hit> m_hits; ///< in the order of rows
    QHash<domain::MessageId, qsizetype> m_index;
    qsizetype m_counted = 0;
    int m_total = 0;
    bool m_capped = false;
    bool m_complete = true;
};

/// How often a needle stands in what the reader shows of a message, folds included. Any thread.
[[nodiscard]] int countInMessage(const domain::Message &message, const QString &needle);

} // namespace ui
