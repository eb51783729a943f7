// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/reader/accessiblereader.h"
#include "ui/reader/hitrail.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int leastSideMargin = tokens::space5;

} // namespace

ReaderView::ReaderView(items::ReaderModel &model, AttachmentImages &images, QWidget *parent)
    : QAbstractScrollArea(parent), m_model(model), m_images(images), m_layout(model, images), m_copier(model),
      m_rail(new HitRail(this))
{
    installReaderAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conversation"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_rail->hide();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    m_coloring.setSingleShot(true);
    m_coloring.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &ReaderView::updateLayout);
    connect(&m_coloring, &QTimer::timeout, this, &ReaderView::colorCode);
    connectModel();
    restyle();
}

ReaderView::~ReaderView() = default;

void ReaderView::connectModel()
{
    connect(&m_model, &items::ReaderModel::opened, this, [this] {
        m_layout.reset();
        forgetPlaces();
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

/// Another conversation: nothing of the old one is meant any more.
void ReaderView::forgetPlaces()
{
    m_focusedRow = m_focusedTarget = m_currentMatch = m_hoveredRow = m_topRow = -1;
    m_hovered = m_pressed = {};
    m_selecting = false;
    m_autoScroll.stop();
    m_copier.cancel();
    setSelection(std::nullopt);
}

void ReaderView::restyle()
{
    verticalScrollBar()->setSingleStep(QFontMetrics(font()).height() * 2);
    m_layout.setStyle({{font(), palette()}, layoutDirection(), devicePixelRatioF()});
    placeRail();
    m_again.start();
}

void ReaderView::setMarks(const std::vector<domain::TextTerm> &marks)
{
    m_finder.terms = marks;
    m_layout.setFinder(m_finder);
    m_currentMatch = -1;
    m_again.start();
}

void ReaderView::setNeedle(const QString &needle)
{
    m_finder.needle = needle;
    m_layout.setFinder(m_finder);
    m_currentMatch = -1;
    m_again.start();
}

/// As many characters as the person wants in a line, about, and centred.
QRect ReaderView::column() const
{
    const QFontMetrics metrics(font());
    const int all = viewport()->width() - 2 * leastSideMargin;
    const int most = tokens::readerColumn(this) * metrics.averageCharWidth();
    const int width = std::max(100, most > 0 ? std::min(most, all) : all);
    return {(viewport()->width() - width) / 2, 0, width, viewport()->height()};
}

QPoint ReaderView::origin(const ReaderLayout::Shown &shown) const
{
    return {column().left(), shown.y};
}

QRect ReaderView::rowRect(const ReaderLayout::Shown &shown) const
{
    const int height = shown.item ? shown.item->height() : shown.height;
    return {origin(shown), QSize(column().width(), height)};
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
    if (complete && !m_coloring.isActive())
        m_coloring.start();
    updateTop();
    viewport()->update();
}

/// Code gets its colours after it is on the screen, one block at a time: input comes first.
void ReaderView::colorCode()
{
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (!shown.item || !shown.item->colorNext(m_highlighter))
            continue;
        viewport()->update();
        m_coloring.start();
        return;
    }
}

bool ReaderView::isComplete() const
{
    const auto &shown = m_layout.shown();
    return !shown.isEmpty() && !m_pending && !m_restore && !m_again.isActive()
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

void ReaderView::updateTop()
{
    const int top = topRow();
    if (std::exchange(m_topRow, top) != top)
        Q_EMIT placeChanged();
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
    placeRail();
    updateLayout();
}

void ReaderView::placeRail()
{
    const QRect place = viewport()->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? place.left() - HitRail::railWidth : place.right() + 1;
    m_rail->setGeometry(x, place.top(), HitRail::railWidth, place.height());
}

void ReaderView::setHitRows(const QList<int> &rows)
{
    const bool any = !rows.isEmpty();
    if (any != m_rail->isVisibleTo(this)) {
        m_rail->setVisible(any);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int room = any ? HitRail::railWidth : 0;
        setViewportMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
        placeRail();
    }
    const double total = double(std::max<qint64>(1, m_layout.maximum() + viewport()->height()));
    QList<double> places;
    places.reserve(rows.size());
    for (const int row : rows)
        places.append(row < m_model.rowCount() ? double(m_layout.topOf(row)) / total : 1);
    m_rail->setPlaces(places);
    m_rail->disconnect(this);
    connect(m_rail, &HitRail::chosen, this, [this, rows](int index) {
        if (const int row = rows.value(index, -1); row >= 0 && row < m_model.rowCount())
            reveal(m_model.outline(row).id);
    });
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

MessageItem::Look ReaderView::lookOf(const ReaderLayout::Shown &shown) const
{
    MessageItem::Look look;
    const bool focused = shown.row == m_focusedRow;
    look.focused = focused && m_keyboardFocus && hasFocus();
    look.active = look.focused || shown.row == m_hoveredRow;
    if (shown.row == m_hoveredRow)
        look.hovered = m_hovered;
    if (focused)
        look.currentMatch = m_currentMatch;
    if (look.focused && shown.item) {
        const auto targets = shown.item->targets();
        if (m_focusedTarget >= 0 && m_focusedTarget < targets.size())
            look.keyboardTarget = targets.at(m_focusedTarget);
    }
    addSelectionTo(look, shown.row);
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
