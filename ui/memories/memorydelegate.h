// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class MemoryDrafts;

/// A memory in two lines: question and date; answer, tags and how important it is.
class MemoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// drafts outlives the delegate: a memory with one says so.
    explicit MemoryDelegate(const MemoryDrafts &drafts, QObject *parent = nullptr);

    /// Whether rows say whose memory they are.
    void setShowsPerson(bool shows) { m_showsPerson = shows; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] bool hasDraft(const QModelIndex &index) const;
    [[nodiscard]] QRect paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                                       const QModelIndex &index) const;
    void paintSecondLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                         const QModelIndex &index) const;

    const MemoryDrafts &m_drafts;
    bool m_showsPerson = false;
};

} // namespace ui
