// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/figurestable.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace ui {

FiguresTable::FiguresTable(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("importFigures"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(tokens::space4);
    m_grid->setVerticalSpacing(tokens::space1);
    const QStringList heads{tr("Found"), tr("New"), tr("Updated"), tr("Unchanged"), tr("Refused")};
    const QStringList names{tr("Conversations"), tr("Messages"), tr("Memories"), tr("Attachments")};
    for (int column = 0; column < heads.size(); ++column) {
        m_heads.append(new QLabel(heads.at(column), this));
        m_grid->addWidget(m_heads.last(), 0, column + 1, Qt::AlignRight | Qt::AlignBottom);
    }
    for (int row = 0; row < names.size(); ++row) {
        m_names.append(new QLabel(names.at(row), this));
        m_grid->addWidget(m_names.last(), row + 1, 0);
        m_cells.append(QList<QLabel *>());
        for (int column = 0; column < heads.size(); ++column) {
            m_cells.last().append(new QLabel(this));
            m_grid->addWidget(m_cells.last().last(), row + 1, column + 1, Qt::AlignRight);
        }
    }
    // Packed to the side where reading begins.
    m_grid->setColumnStretch(int(heads.size()) + 1, 1);
    restyle();
}

void FiguresTable::setFigures(const Figures &figures)
{
    const domain::ImportCounts *rows[] = {&figures.conversations, &figures.messages, &figures.memories,
                                          &figures.attachments};
    const QLocale locale;
    int widest = 0;
    for (int row = 0; row < m_cells.size(); ++row) {
        const domain::ImportCounts &counts = *rows[row];
        const qint64 values[] = {counts.found, counts.added, counts.updated, counts.unchanged,
                                 counts.refused};
        for (int column = 0; column < m_heads.size(); ++column) {
            QLabel *cell = m_cells.at(row).at(column);
            cell->setText(locale.toString(values[column]));
            //: For screen readers: %1 is "Messages", %2 "New", %3 a number
            cell->setAccessibleName(
                tr("%1, %2: %3").arg(m_names.at(row)->text(), m_heads.at(column)->text(), cell->text()));
            cell->setEnabled(values[column] != 0);
            widest = std::max(widest, cell->sizeHint().width());
        }
    }
    for (const QLabel *head : std::as_const(m_heads))
        widest = std::max(widest, head->sizeHint().width());
    for (int column = 1; column <= m_heads.size(); ++column)
        m_grid->setColumnMinimumWidth(column, widest);
}

QString FiguresTable::textAt(int row, int column) const
{
    return m_cells.at(row).at(column)->text();
}

void FiguresTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void FiguresTable::restyle()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    for (QLabel *head : std::as_const(m_heads)) {
        head->setFont(tokens::caption(font()));
        head->setPalette(quiet);
    }
}

} // namespace ui
