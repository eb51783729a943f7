// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"

#include <QTimer>

namespace items {

/// What the person asked in the conversation of a ReaderModel: one row for each of their messages, with how it
/// begins. Texts are fetched for the rows that are looked at.
class OutlineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The reader's model outlives this one.
    explicit OutlineModel(ReaderModel &reader, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The row in the reader of a question.
    [[nodiscard]] int readerRow(int row) const { return m_rows.at(row); }
    /// The question that a row of the reader belongs to: itself, or the last one before it; -1: none.
    [[nodiscard]] int questionAt(int readerRow) const;

private:
    void rebuild();
    void request();
    [[nodiscard]] domain::MessageId idOf(int row) const { return m_reader.outline(m_rows.at(row)).id; }

    ReaderModel &m_reader;
    QList<int> m_rows; ///< rows of the reader
    QHash<domain::MessageId, QString> m_texts;
    mutable QSet<int> m_wanted;
    mutable QTimer m_soon;
    QTimer m_rebuild;
    bool m_loading = false;
};

} // namespace items
