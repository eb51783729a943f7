// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/droptarget.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWindow>

namespace ui {

namespace {

constexpr int pictureSize = 48;
constexpr int nameLength = 60;
constexpr double veil = 0.92;

QStringList localPaths(const QMimeData &mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DropTarget::DropTarget(QWidget &window) : QWidget(&window), m_window(window)
{
    setObjectName(QStringLiteral("dropTarget"));
    setAccessibleName(tr("Drop to import"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    // A drag reaches the window before any widget of it.
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    watchHandle();
}

void DropTarget::setRefusal(const QString &reason)
{
    m_refusal = reason;
}

void DropTarget::watchHandle()
{
    QWindow *handle = m_window.windowHandle();
    if (!handle || handle == m_handle)
        return;
    if (m_handle)
        m_handle->removeEventFilter(this);
    m_handle = handle;
    handle->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Show || event->type() == QEvent::WinIdChange)
            watchHandle();
        else if (event->type() == QEvent::Resize)
            resize(m_window.size());
        return false;
    }
    if (watched == m_handle && event->type() == QEvent::DragEnter) {
        const auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!drag->source() && !localPaths(*drag->mimeData()).isEmpty())
            rise(*drag->mimeData());
    }
    return false;
}

/// Once it covers the window, the drag that is on its way finds nothing else.
void DropTarget::rise(const QMimeData &mime)
{
    const QStringList paths = localPaths(mime);
    m_what = paths.size() == 1
        ? plainLine(paths.first().section(u'/', -1, -1, QString::SectionSkipEmpty), nameLength)
        : tr("%Ln file(s) or folder(s)", nullptr, int(paths.size()));
    setGeometry(m_window.rect());
    raise();
    show();
}

void DropTarget::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_refusal.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropTarget::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_refusal.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent *event)
{
    hide();
    event->accept();
}

void DropTarget::dropEvent(QDropEvent *event)
{
    hide();
    const QStringList paths = localPaths(*event->mimeData());
    if (!m_refusal.isEmpty() || paths.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(paths);
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tokens::surface(palette());
    ground.setAlphaF(float(veil));
    painter.fillRect(rect(), ground);
    const QColor accent = m_refusal.isEmpty() ? tokens::accent(palette()) : tokens::mutedText(palette());
    painter.setPen(QPen(accent, 2, Qt::DashLine));
    const qreal inset = tokens::space5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), tokens::radius * 2,
                            tokens::radius * 2);
    const QFont heading = tokens::heading(font());
    const QString title = m_refusal.isEmpty() ? tr("Drop to import") : tr("Nothing can be brought in now");
    const QString text = m_refusal.isEmpty() ? m_what : m_refusal;
    const int titleHeight = QFontMetrics(heading).height();
    const int height = pictureSize + tokens::space4 + titleHeight + tokens::space2 + fontMetrics().height();
    int y = (this->height() - height) / 2;
    const QPixmap picture =
        iconPixmap(m_refusal.isEmpty() ? QStringLiteral("import") : QStringLiteral("warning"), accent,
                   pictureSize, devicePixelRatioF());
    painter.drawPixmap((width() - pictureSize) / 2, y, picture);
    y += pictureSize + tokens::space4;
    painter.setFont(heading);
    painter.setPen(tokens::text(palette()));
    painter.drawText(QRect(0, y, width(), titleHeight), Qt::AlignCenter, title);
    y += titleHeight + tokens::space2;
    painter.setFont(font());
    painter.setPen(tokens::mutedText(palette()));
    painter.drawText(QRect(0, y, width(), fontMetrics().height()), Qt::AlignCenter,
                     fontMetrics().elidedText(text, Qt::ElideMiddle, width() - 4 * tokens::space5));
}

} // namespace ui
