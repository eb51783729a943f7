// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pause{150};

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Search in all conversations"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Words, \"a phrase\", -without, from:user, model:name, source:name, is:pinned, has:code, "
                  "before:2026-01-31, in:memories"));
    m_picture = addAction(icon(QStringLiteral("search")), LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            announce();
        else
            m_pause.start();
    });
}

void SearchField::search(const QString &text)
{
    setText(text);
    announce();
}

void SearchField::reset()
{
    m_announced.clear();
    clear();
}

void SearchField::announce()
{
    m_pause.stop();
    const QString now = text().trimmed();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT searchWanted(now);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        return;
    case Qt::Key_Down:
        announce();
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        announce();
        Q_EMIT openWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_picture->setIcon(icon(QStringLiteral("search")));
    QLineEdit::changeEvent(event);
}

} // namespace ui
