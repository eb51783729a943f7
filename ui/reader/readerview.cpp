// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/reader/accessiblereader.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace ui {

namespace {

constexpr int leastSideMargin = tokens::space5;

} // namespace

ReaderView::ReaderView(items::ReaderModel &model, AttachmentImages &images, QWidget *parent)
    : QAbstractScrollArea(parent), m_model(model), m_images(images), m_layout(model, images)
{
    installReaderAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conversation"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(QFontMetrics(font()).height() * 2);
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &ReaderView::updateLayout);
    connectModel();
    restyle();
}

ReaderView::~ReaderView() = default;

void ReaderView::connectModel()
{
    connect(&m_model, &items::ReaderModel::opened, this, [this] {
        m_layout.reset();
        m_focusedRow = m_focusedTarget = m_currentMatch = -1;
        m_selection.reset();
        m_again.start();
    });
    const auto replaced = [this](const QModelIndex &, int first) {
        m_layout.rowsReplaced(first);
        m_hovered = {};
        if (m_focusedRow >= m_model.rowCount())
            m_focusedRow = m_model.rowCount() - 1;
        m_again.start();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, replaced);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, replaced);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    m_layout.forget(m_model.outline(row).id);
                m_again.start();
            });
    connect(&m_images, &AttachmentImages::ready, this, [this](domain::FileId id) {
        const auto shown = m_layout.shown();
        for (const ReaderLayout::Shown &row : shown) {
            if (!row.item)
                continue;
            const auto &files = row.item->message().attachments;
            if (std::any_of(files.begin(), files.end(),
                            [id](const domain::StoredFile &file) { return file.id == id; }))
                m_layout.forget(m_model.outline(row.row).id);
        }
        m_again.start();
    });
}

void ReaderView::restyle()
{
    m_layout.setStyle({{font(), palette()}, layoutDirection(), devicePixelRatioF()});
    m_again.start();
}

void ReaderView::setMarks(const std::vector<domain::TextTerm> &marks)
{
    m_layout.setMarks(marks);
    m_currentMatch = -1;
    m_again.start();
}

/// About 80 characters, centred.
QRect ReaderView::column() const
{
    const QFontMetrics metrics(font());
    const int most = metrics.averageCharWidth() * tokens::columnCharacters;
    const int width = std::max(100, std::min(most, viewport()->width() - 2 * leastSideMargin));
    return {(viewport()->width() - width) / 2, 0, width, viewport()->height()};
}

QPoint ReaderView::origin(const ReaderLayout::Shown &shown) const
{
    return {column().left(), shown.y};
}

void ReaderView::updateLayout()
{
    m_layout.setSize(column().width(), viewport()->height());
    bool complete = m_layout.update();
    settleReveal();
    if (m_layout.shown().isEmpty() && m_model.rowCount() > 0)
        complete = m_layout.update();
    updateScrollBar();
    if (complete)
        m_again.stop();
    else
        m_again.start();
    viewport()->update();
}

bool ReaderView::isComplete() const
{
    const auto &shown = m_layout.shown();
    return !shown.isEmpty() && !m_pending && !m_again.isActive()
        && std::all_of(shown.begin(), shown.end(), [](const ReaderLayout::Shown &row) { return row.item; });
}

void ReaderView::updateScrollBar()
{
    m_placing = true;
    QScrollBar *bar = verticalScrollBar();
    const qint64 most = std::min<qint64>(m_layout.maximum(), std::numeric_limits<int>::max());
    bar->setRange(0, int(most));
    bar->setPageStep(viewport()->height());
    bar->setValue(int(std::min(m_layout.value(), most)));
    m_placing = false;
}

void ReaderView::scrollContentsBy(int, int)
{
    if (m_placing)
        return;
    m_layout.scrollBy(int(verticalScrollBar()->value() - m_layout.value()));
    updateLayout();
}

void ReaderView::resizeEvent(QResizeEvent *)
{
    updateLayout();
}

void ReaderView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange:
        restyle();
        break;
    default:
        break;
    }
    QAbstractScrollArea::changeEvent(event);
}

void ReaderView::reveal(domain::MessageId id, bool lastMatch)
{
    m_pending = Pending{id, lastMatch};
    m_again.start();
}

/// Once the message that reveal() named is rendered, its match comes to the upper third of the screen.
void ReaderView::settleReveal()
{
    const int row = m_pending ? m_model.rowOf(m_pending->id) : -1;
    if (row == -1)
        return;
    MessageItem *item = m_layout.item(row);
    if (!item) {
        m_layout.setAnchor(row, ReaderLayout::margin);
        m_layout.update(); // asks for the message
        return;
    }
    item->openFoldsWithMatches();
    m_layout.remeasure(row);
    setFocusedRow(row, false);
    m_currentMatch = item->matchCount() == 0 ? -1 : m_pending->lastMatch ? item->matchCount() - 1 : 0;
    const int match = m_currentMatch == -1 ? 0 : item->matchRect(m_currentMatch).top();
    const bool nearTop = match < viewport()->height() * 2 / 3;
    m_layout.setAnchor(row, nearTop ? ReaderLayout::margin : viewport()->height() / 3 - match);
    const domain::MessageId id = m_pending->id;
    m_pending.reset();
    m_layout.update();
    Q_EMIT revealed(id);
}

bool ReaderView::stepMatch(bool forwards)
{
    MessageItem *item =
        m_focusedRow >= 0 && m_focusedRow < m_model.rowCount() ? m_layout.item(m_focusedRow) : nullptr;
    const int next = m_currentMatch + (forwards ? 1 : -1);
    if (!item || m_currentMatch == -1 || next < 0 || next >= item->matchCount())
        return false;
    m_currentMatch = next;
    ensureVisible(item->matchRect(next), m_focusedRow);
    updateLayout();
    return true;
}

std::optional<domain::MessageId> ReaderView::focusedMessage() const
{
    if (m_focusedRow < 0 || m_focusedRow >= m_model.rowCount())
        return std::nullopt;
    return m_model.outline(m_focusedRow).id;
}

MessageItem::Look ReaderView::lookOf(const ReaderLayout::Shown &shown) const
{
    MessageItem::Look look;
    const bool focused = shown.row == m_focusedRow;
    look.focused = focused && m_keyboardFocus && hasFocus();
    if (shown.row == m_hoveredRow)
        look.hovered = m_hovered;
    if (focused)
        look.currentMatch = m_currentMatch;
    if (look.focused && shown.item) {
        const auto targets = shown.item->targets();
        if (m_focusedTarget >= 0 && m_focusedTarget < targets.size())
            look.keyboardTarget = targets.at(m_focusedTarget);
    }
    if (m_selection && m_selection->message == m_model.outline(shown.row).id) {
        look.selectionStart = m_selection->anchor;
        look.selectionEnd = m_selection->position;
    }
    return look;
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    if (m_layout.shown().isEmpty())
        updateLayout();
    QPainter painter(viewport());
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.item)
            paintMessage(painter, shown, event->rect());
        else
            paintAwaited(painter, shown);
    }
}

void ReaderView::paintMessage(QPainter &painter, const ReaderLayout::Shown &shown, const QRect &clip)
{
    const QPoint from = origin(shown);
    painter.save();
    painter.translate(from);
    shown.item->paint(painter, clip.translated(-from), lookOf(shown));
    painter.restore();
}

/// Bars where the text will be.
void ReaderView::paintAwaited(QPainter &painter, const ReaderLayout::Shown &shown) const
{
    const int line = QFontMetrics(font()).height();
    const QRect place(origin(shown), QSize(column().width(), shown.height - tokens::space5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens::hover(palette()));
    const int bars = std::min(6, place.height() / (line + tokens::space2));
    for (int i = 0; i < bars; ++i) {
        const int width = i == 0 ? place.width() / 4 : i == bars - 1 ? place.width() * 2 / 3 : place.width();
        const QRect bar(place.left(), place.top() + i * (line + tokens::space2), width,
                        line - tokens::space1);
        painter.drawRoundedRect(bar, tokens::space1, tokens::space1);
    }
    painter.restore();
}

} // namespace ui
