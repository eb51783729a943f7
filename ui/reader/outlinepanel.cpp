// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/outlinepanel.h"

#include "domain/timestamp.h"
#include "items/roles.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

/// One question: how it begins, and below it when it was asked.
class OutlineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int text = QFontMetrics(option.font).height();
        const int caption = QFontMetrics(tokens::caption(option.font)).height();
        return {100, text + caption + 2 * tokens::space2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (current || hovered)
            painter->fillRect(option.rect, current ? tokens::selection(palette) : tokens::hover(palette));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), 1));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        QRect inside = option.rect.adjusted(tokens::space3, tokens::space2, -tokens::space2, -tokens::space2);
        const QFontMetrics metrics(option.font);
        const int flags = int(Qt::AlignLeading) | int(Qt::AlignTop);
        painter->setFont(option.font);
        painter->setPen(tokens::text(palette));
        painter->drawText(inside, flags,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->setFont(tokens::caption(option.font));
        painter->setPen(tokens::mutedText(palette));
        inside.setTop(inside.top() + metrics.height());
        painter->drawText(inside, flags,
                          shortMoment(index.data(items::MomentRole).value<domain::Timestamp>()));
        painter->restore();
    }
};

} // namespace

OutlinePanel::OutlinePanel(items::ReaderModel &model, ReaderView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_outline(model), m_title(new QLabel(tr("Your questions"), this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("outlinePanel"));
    m_list->setObjectName(QStringLiteral("outlineList"));
    m_list->setAccessibleName(tr("Your questions in this conversation"));
    m_list->setModel(&m_outline);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, tokens::space3, 0, 0);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    m_title->setContentsMargins(tokens::space3, 0, tokens::space2, 0);
    restyle();
    connect(m_list, &QListView::clicked, this, &OutlinePanel::go);
    connect(m_list, &QListView::activated, this, &OutlinePanel::go);
    connect(&m_view, &ReaderView::placeChanged, this, &OutlinePanel::follow);
    connect(&m_outline, &QAbstractItemModel::modelReset, this, &OutlinePanel::follow);
}

/// The question that is read is the current one. The keyboard in the list is left alone.
void OutlinePanel::follow()
{
    if (!isVisible() || m_list->hasFocus())
        return;
    const int row = m_outline.questionAt(m_view.topRow());
    const QModelIndex index = m_outline.index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void OutlinePanel::go(const QModelIndex &index)
{
    if (index.isValid())
        m_view.goToRow(m_outline.readerRow(index.row()));
}

void OutlinePanel::restyle()
{
    m_title->setFont(tokens::strong(font()));
}

void OutlinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void OutlinePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens::surface(palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens::border(palette()));
}

} // namespace ui
