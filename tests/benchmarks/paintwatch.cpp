// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintwatch.h"

#include "windowdriver.h"

#include <QEvent>
#include <QTestEventLoop>
#include <QWidget>

#include <utility>

namespace benchmarks {

PaintWatch::PaintWatch(QWidget &widget) : m_widget(widget)
{
    widget.installEventFilter(this);
    widget.window()->installEventFilter(this);
}

void PaintWatch::begin(std::function<bool()> isRight)
{
    m_isRight = std::move(isRight);
    m_painted = false;
    m_doneAt = -1;
}

double PaintWatch::await(int patience)
{
    if (m_doneAt < 0) {
        QTestEventLoop loop;
        m_done = [&loop] { loop.exitLoop(); };
        loop.enterLoopMSecs(patience);
        m_done = {};
    }
    return m_doneAt;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_widget && event->type() == QEvent::Paint && m_doneAt < 0 && m_isRight && m_isRight()) {
        m_painted = true;
        if (!m_updating) // painted at somebody's command, not with the window's next picture
            QMetaObject::invokeMethod(this, &PaintWatch::note, Qt::QueuedConnection);
    }
    if (watched != m_widget.window() || event->type() != QEvent::UpdateRequest || m_updating)
        return false;
    m_updating = true;
    watched->event(event); // paints, and ends when the picture is handed over
    m_updating = false;
    note();
    return true;
}

void PaintWatch::note()
{
    if (!m_painted || m_doneAt >= 0)
        return;
    m_doneAt = now();
    if (m_done)
        m_done();
}

} // namespace benchmarks
