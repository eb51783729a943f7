// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include "ui/reader/readerview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int longestSelection = 100; ///< that is taken over as what to find

QToolButton *makeButton(QWidget *parent, const QString &iconName, const QString &name, const char *objectName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setIcon(icon(iconName));
    button->setIconSize({tokens::iconSize, tokens::iconSize});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

FindBar::FindBar(items::ReaderModel &model, store::SearchStore &store, ReaderView &view, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view), m_finder(model, store), m_field(new QLineEdit(this)),
      m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    build();
    restyle();
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::onTyped);
    connect(&m_finder, &ConversationFinder::changed, this, &FindBar::onFound);
    connect(&m_view, &ReaderView::revealed, this, &FindBar::onRevealed);
    connect(&m_view, &ReaderView::placeChanged, this, &FindBar::showCount);
}

void FindBar::build()
{
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(tr("Find in this conversation"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(90);
    m_count->setObjectName(QStringLiteral("findCount"));
    auto *previous = makeButton(this, QStringLiteral("chevron-up"), tr("Previous hit"), "findPrevious");
    auto *next = makeButton(this, QStringLiteral("chevron-down"), tr("Next hit"), "findNext");
    auto *close = makeButton(this, QStringLiteral("close"), tr("Close"), "findClose");
    connect(previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(next, &QToolButton::clicked, this, [this] { step(true); });
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space2, tokens::space3, tokens::space2);
    layout->setSpacing(tokens::space1);
    layout->addWidget(m_field, 1);
    layout->addSpacing(tokens::space1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, previous, next, close})
        layout->addWidget(widget);
}

void FindBar::restyle()
{
    m_count->setFont(tokens::caption(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_count->setPalette(quiet);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void FindBar::open()
{
    const QString selected = m_view.selectedText();
    show();
    if (!selected.isEmpty() && selected.size() <= longestSelection && !selected.contains(u'\n'))
        m_field->setText(selected);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::leave()
{
    if (!isVisibleTo(parentWidget()))
        return;
    hide();
    m_field->clear();
    m_finder.clear();
    m_view.setNeedle({});
    m_view.setHitRows({});
    Q_EMIT left();
}

void FindBar::onTyped(const QString &text)
{
    m_started = false;
    m_forwards = true;
    m_finder.find(text);
    m_view.setNeedle(m_finder.needle());
    if (m_finder.needle().isEmpty())
        m_view.setHitRows({});
    showCount();
}

/// The first hit at or below what is read is gone to; then the person steps.
void FindBar::onFound()
{
    if (!isVisibleTo(parentWidget()))
        return;
    const QList<int> rows = m_finder.rows();
    m_view.setHitRows(rows);
    if (!m_started && !rows.isEmpty()) {
        m_started = true;
        if (!m_view.startAtVisibleMatch())
            m_view.reveal(m_model.outline(m_finder.step(m_view.topRow() - 1, true)).id);
    }
    showCount();
}

void FindBar::onRevealed(domain::MessageId id)
{
    if (m_finder.needle().isEmpty())
        return;
    if (m_view.currentMatch() == -1 && !m_finder.rows().isEmpty()) {
        // What the library found there isn't shown: on to the next.
        m_finder.correct(id, 0);
        step(m_forwards);
    }
    showCount();
}

void FindBar::step(bool forwards)
{
    m_forwards = forwards;
    if (m_finder.needle().isEmpty())
        return;
    if (!m_view.stepMatch(forwards)) {
        const int from =
            m_view.currentMatch() == -1 ? m_view.topRow() - (forwards ? 1 : 0) : m_view.focusedRow();
        const int row = m_finder.step(from, forwards);
        if (row == -1)
            return;
        m_view.reveal(m_model.outline(row).id, !forwards);
    }
    showCount();
}

void FindBar::showCount()
{
    if (m_finder.needle().isEmpty()) {
        m_count->clear();
        return;
    }
    const QLocale locale;
    const int total = m_finder.total();
    const auto focused = m_view.focusedMessage();
    const int place =
        focused && m_view.currentMatch() >= 0 ? m_finder.place(*focused, m_view.currentMatch()) : -1;
    if (total == 0)
        m_count->setText(m_finder.isComplete() ? tr("No hits") : tr("Looking …"));
    else if (place < 0)
        m_count->setText(tr("%n hit(s)", nullptr, total));
    else if (m_finder.isCapped())
        //: The hit that is looked at: %1, of more than %2
        m_count->setText(tr("%1 of more than %2").arg(locale.toString(place + 1), locale.toString(total)));
    else
        //: The hit that is looked at: %1 of %2
        m_count->setText(tr("%1 of %2").arg(locale.toString(place + 1), locale.toString(total)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens::sideSurface(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens::border(palette()));
}

} // namespace ui
