// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace ui {

QueryEdit::QueryEdit(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setFrame(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (!m_selecting)
            setWholeSelected(false);
    });
    connect(this, &QLineEdit::textChanged, this, [this] { setWholeSelected(false); });
}

void QueryEdit::selectWhole()
{
    m_selecting = true;
    selectAll();
    m_selecting = false;
    setWholeSelected(true);
}

void QueryEdit::setWholeSelected(bool selected)
{
    if (m_wholeSelected == selected)
        return;
    m_wholeSelected = selected;
    Q_EMIT wholeSelectedChanged();
}

bool QueryEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        bool taken = false;
        // Tab too, which the base class would use to move on.
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
            Q_EMIT keyPressed(key, &taken);
        if (taken)
            return true;
    }
    return QLineEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    bool taken = takesWhole(event);
    if (!taken)
        Q_EMIT keyPressed(event, &taken);
    if (!taken)
        QLineEdit::keyPressEvent(event);
}

/// What the keyboard does to a query that is selected with its chips.
bool QueryEdit::takesWhole(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectWhole();
        return true;
    }
    if (!m_wholeSelected)
        return false;
    const bool cuts = event->matches(QKeySequence::Cut);
    if (cuts || event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_whole);
    if (cuts || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT clearWanted(false);
        return true;
    }
    if (event->matches(QKeySequence::Copy))
        return true;
    // Typing and pasting replace what is selected, chips and all.
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types || event->matches(QKeySequence::Paste))
        Q_EMIT clearWanted(true);
    const bool isModifier = event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift
        || event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (!isModifier)
        setWholeSelected(false);
    return false;
}

void QueryEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focused();
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or another window takes the keyboard for a while only.
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    setWholeSelected(false);
    Q_EMIT left();
}

} // namespace ui
