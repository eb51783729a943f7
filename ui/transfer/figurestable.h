// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// How many conversations, messages, memories and attachments an import met, and what became of them: a small
/// table with columns of one width.
class FiguresTable final : public QWidget {
    Q_OBJECT

public:
    /// The four kinds, as reports, batches and outcomes have them.
    struct Figures {
        domain::ImportCounts conversations;
        domain::ImportCounts messages;
        domain::ImportCounts memories;
        domain::ImportCounts attachments;
    };
    template <typename Holder>
    [[nodiscard]] static Figures figuresOf(const Holder &holder)
    {
        return {holder.conversations, holder.messages, holder.memories, holder.attachments};
    }

    explicit FiguresTable(QWidget *parent = nullptr);

    void setFigures(const Figures &figures);
    /// The figure in a row (0: conversations … 3: attachments) and column (0: found, new, updated, unchanged,
    /// refused), as it is shown.
    [[nodiscard]] QString textAt(int row, int column) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QGridLayout *m_grid;
    QList<QLabel *> m_heads; ///< of the columns
    QList<QLabel *> m_names; ///< of the rows
    QList<QList<QLabel *>> m_cells;
};

} // namespace ui
