// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/datepopup.h"
#include "ui/reader/findbar.h"
#include "ui/reader/messageaddress.h"
#include "ui/reader/outlinepanel.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>
#include <array>

/// Moving about in what is read, its text size, and what of it is kept.
namespace ui {

namespace {

const QString zoomKey = QStringLiteral("reader.zoom");
const QString outlineKey = QStringLiteral("reader.outline");
const QString placesKey = QStringLiteral("reader.places");

constexpr std::array zoomSteps{60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr int narrowestOutline = 150;
constexpr int widestOutline = 280;

} // namespace

void ReaderPane::keepState(const Load &load, const Save &save)
{
    m_load = load;
    m_save = save;
    m_places.fromBytes(m_load(placesKey));
    const QByteArray zoom = m_load(zoomKey);
    setZoom(zoom.isEmpty() ? usualZoom : zoom.toInt());
    setOutlineShown(m_load(outlineKey) == "1");
}

/// At the very beginning there is nothing to remember.
void ReaderPane::rememberPlace()
{
    if (!m_shown.isValid() || m_model.rowCount() == 0)
        return;
    auto position = m_view->position();
    const bool atBeginning = m_view->topRow() <= 0 && position && position->y >= ReaderLayout::margin;
    m_places.remember(m_shown, atBeginning ? std::nullopt : position);
    if (m_save)
        m_save(placesKey, m_places.toBytes());
}

void ReaderPane::find()
{
    if (conversation() && isVisible())
        m_find->open();
}

void ReaderPane::setZoom(int percent)
{
    m_zoom = std::clamp(percent, zoomSteps.front(), zoomSteps.back());
    applyZoom();
    if (m_save)
        m_save(zoomKey, QByteArray::number(m_zoom));
}

void ReaderPane::zoomBy(int steps)
{
    const auto now = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), m_zoom) - zoomSteps.begin();
    setZoom(zoomSteps.at(size_t(std::clamp<qsizetype>(now + steps, 0, qsizetype(zoomSteps.size()) - 1))));
}

void ReaderPane::applyZoom()
{
    QFont scaled = font();
    constexpr double percent = 100;
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * m_zoom / percent);
    else
        scaled.setPixelSize(std::max(1, scaled.pixelSize() * m_zoom / int(percent)));
    if (scaled != m_view->font())
        m_view->setFont(scaled);
}

void ReaderPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyZoom();
    QWidget::changeEvent(event);
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOutline();
}

void ReaderPane::placeOutline()
{
    m_outline->setFixedWidth(std::clamp(width() / 3, narrowestOutline, widestOutline));
}

void ReaderPane::setOutlineShown(bool shown)
{
    m_outlineShown = shown;
    m_outline->setVisible(shown);
    m_actions->enable();
    if (m_save)
        m_save(outlineKey, shown ? "1" : "0");
}

void ReaderPane::jumpToDate()
{
    QList<QDate> days;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const domain::Timestamp moment = m_model.outline(row).createdAt;
        const QDate day = moment.toLocal().date();
        if (moment.microseconds > 0 && (days.isEmpty() || day != days.constLast()))
            days.append(day);
    }
    if (days.isEmpty())
        return;
    std::sort(days.begin(), days.end());
    const int top = std::max(0, m_view->topRow());
    auto *popup = new DatePopup(days, m_model.outline(top).createdAt.toLocal().date(), this);
    connect(popup, &DatePopup::chosen, this, &ReaderPane::goToDay);
    popup->adjustSize();
    const QPoint corner = m_view->mapToGlobal(QPoint((m_view->width() - popup->width()) / 2, 0));
    popup->move(corner);
    popup->show();
}

/// To the first message of that day, or the first one after it.
void ReaderPane::goToDay(const QDate &day)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.outline(row).createdAt.toLocal().date() >= day) {
            m_view->goToRow(row);
            m_view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ReaderPane::remember()
{
    const auto focused = m_view->focusedMessage();
    const domain::MessageId message = focused ? *focused
        : m_view->topRow() >= 0               ? m_model.outline(m_view->topRow()).id
                                              : domain::MessageId();
    if (!m_view->hasSelection() && !focused)
        m_view->goToRow(m_view->topRow());
    m_view->withSelectedText(
        [this, message, conversation = m_shown, selected = m_view->hasSelection()](const CopiedText &text) {
            Q_EMIT rememberWanted(selected ? text.plain : text.markdown, conversation, message);
        });
}

void ReaderPane::copyAddress()
{
    if (const auto focused = m_view->focusedMessage())
        QGuiApplication::clipboard()->setText(messageAddress(m_shown, *focused));
}

} // namespace ui
