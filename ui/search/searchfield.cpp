// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include "domain/searchquery.h"
#include "ui/search/chiprow.h"
#include "ui/search/queryedit.h"
#include "ui/search/querysplit.h"
#include "ui/search/querywords.h"
#include "ui/search/suggestionpopup.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pause{150};
constexpr std::chrono::milliseconds patience{1200};
constexpr std::chrono::milliseconds suggestAfter{40};
/// The text keeps this width beside the chips.
constexpr int leastText = 150;
constexpr int pictureSize = 16;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_chips(new ChipRow(this)), m_edit(new QueryEdit(this)),
      m_clear(new QToolButton(this)), m_filter(new QToolButton(this))
{
    setObjectName(QStringLiteral("searchBox"));
    setFocusProxy(m_edit);
    createParts();
    for (QTimer *timer : {&m_pause, &m_patience, &m_suggest})
        timer->setSingleShot(true);
    m_pause.setInterval(pause);
    m_patience.setInterval(patience);
    m_suggest.setInterval(suggestAfter);
    connectParts();
    restyle();
    refresh();
}

void SearchField::createParts()
{
    m_edit->setPlaceholderText(tr("Search in all conversations"));
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setToolTip(
        tr("Words, \"a phrase\", -without, from:user, model:name, source:name, is:pinned, has:code, "
           "before:2026-01-31, in:memories"));
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(m_clear->accessibleName());
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_filter->setObjectName(QStringLiteral("filterButton"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Build a search without typing operators"));
    m_filter->setIcon(icon(QStringLiteral("filter")));
    for (QToolButton *button : {m_clear, m_filter}) {
        button->setAutoRaise(true);
        button->setIconSize({pictureSize, pictureSize});
        button->setCursor(Qt::ArrowCursor);
    }
    m_clear->setFocusPolicy(Qt::NoFocus); // Escape does the same
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::space2, 1, tokens::space1, 1);
    layout->setSpacing(tokens::space1);
    layout->addWidget(m_picture);
    layout->addWidget(m_chips);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_filter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

SearchField::~SearchField()
{
    // It loses the keyboard when it goes, which would be taken for the person leaving a field that is half gone.
    m_edit->disconnect(this);
}

void SearchField::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &SearchField::onPause);
    connect(&m_patience, &QTimer::timeout, this, &SearchField::announce);
    connect(&m_suggest, &QTimer::timeout, this, &SearchField::suggest);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::onEdited);
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, [this] {
        if (!m_setting && m_edit->hasFocus())
            m_suggest.start();
    });
    connect(m_edit, &QueryEdit::keyPressed, this, &SearchField::onKey);
    connect(m_edit, &QueryEdit::clearWanted, this, [this](bool chipsOnly) {
        if (chipsOnly) {
            m_chips->setParts({}); // what is typed comes in their place: nothing to announce yet
            return;
        }
        setQuery({}, 0);
        m_suggest.start();
    });
    connect(m_edit, &QueryEdit::wholeSelectedChanged, this,
            [this] { m_chips->setSelected(m_edit->isWholeSelected()); });
    connect(m_edit, &QueryEdit::focused, this, [this] {
        Q_EMIT focused();
        m_suggest.start();
        update();
    });
    connect(m_edit, &QueryEdit::left, this, [this] {
        if (m_popup)
            m_popup->close();
        m_suggest.stop();
        settle();
        update();
    });
    connect(m_chips, &ChipRow::editWanted, this, &SearchField::editPart);
    connect(m_chips, &ChipRow::removeWanted, this, &SearchField::removePart);
    connect(m_chips, &ChipRow::leaveWanted, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->setCursorPosition(0);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setQuery({}, 0);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
}

QString SearchField::text() const
{
    return QuerySplit{m_chips->parts(), m_edit->text(), -1}.text();
}

/// Shows a query: what is complete as chips, unless the cursor is in it.
void SearchField::setQuery(const QString &text, int cursor)
{
    const QuerySplit split = splitQuery(text, cursor);
    m_setting = true;
    m_chips->setParts(split.chips);
    if (m_edit->text() != split.rest)
        m_edit->setText(split.rest);
    if (split.cursor >= 0)
        m_edit->setCursorPosition(split.cursor);
    m_setting = false;
    refresh();
    m_pause.start();
    if (text.trimmed().isEmpty())
        announce();
}

void SearchField::search(const QString &text)
{
    setQuery(text, -1);
    announce();
}

void SearchField::reset()
{
    m_announced.clear();
    setQuery({}, 0);
    m_pause.stop();
}

void SearchField::focusWhole()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectWhole();
}

/// Typing: chips change only when a condition has been completed, which takes a colon.
void SearchField::onEdited()
{
    if (m_setting)
        return;
    const bool mayChange = m_edit->text().contains(u':') || !m_chips->parts().isEmpty();
    if (mayChange) {
        const QString before = m_chips->parts().join(u' ');
        const int offset = before.isEmpty() ? 0 : int(before.size()) + 1;
        const QString whole = before.isEmpty() ? m_edit->text() : before + u' ' + m_edit->text();
        const QuerySplit split = splitQuery(whole, offset + m_edit->cursorPosition());
        if (split.chips != m_chips->parts()) {
            setQuery(whole, offset + m_edit->cursorPosition());
            m_suggest.start();
            return;
        }
    }
    refresh();
    m_suggest.start();
    if (text().isEmpty())
        announce();
    else
        m_pause.start();
}

void SearchField::onPause()
{
    const QString whole = text();
    const int cursor = int(whole.size() - m_edit->text().trimmed().size()) + m_edit->cursorPosition();
    if (m_edit->hasFocus() && isStillTyping(whole, cursor))
        m_patience.start();
    else
        announce();
}

void SearchField::announce()
{
    m_pause.stop();
    m_patience.stop();
    const QString now = text();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT searchWanted(now);
}

/// Nothing is being typed any more: what is complete becomes a chip.
void SearchField::settle()
{
    const QString whole = text();
    if (splitQuery(whole).chips != m_chips->parts())
        setQuery(whole, -1);
    if (m_pause.isActive())
        announce();
}

void SearchField::onKey(QKeyEvent *event, bool *taken)
{
    *taken = takePopupKey(event) || takeKey(event);
}

bool SearchField::takePopupKey(QKeyEvent *event)
{
    if (!m_popup || !m_popup->isOpen() || event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    const Suggestion *current = m_popup->current();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->step(event->key() == Qt::Key_Down);
        return true;
    case Qt::Key_Tab:
        // Only a completion of what is typed: an empty field's Tab moves on.
        current = current || m_edit->text().isEmpty() ? current : m_popup->first();
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current)
            return false;
        choose(Suggestion(*current));
        return true;
    case Qt::Key_Escape:
        m_popup->close();
        return true;
    default:
        return false;
    }
}

bool SearchField::takeKey(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Escape:
        setQuery({}, 0);
        return true;
    case Qt::Key_Down:
        announce();
        Q_EMIT leaveWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        settle();
        announce();
        if (m_popup)
            m_popup->close();
        Q_EMIT openWanted();
        return true;
    case Qt::Key_Backspace:
        return atStart && m_chips->focusLast();
    case Qt::Key_Left:
    case Qt::Key_Right:
        return event->modifiers() == Qt::NoModifier && atStart && (event->key() == Qt::Key_Left) != mirrored
            && m_chips->focusLast();
    default:
        return false;
    }
}

void SearchField::suggest()
{
    if (!m_edit->hasFocus())
        return;
    const QString typed = m_edit->text();
    const bool isEmpty = typed.isEmpty() && m_chips->parts().isEmpty();
    const QList<Suggestion> found = isEmpty
        ? starters(m_recent, m_saved)
        : completions(typed, m_edit->cursorPosition(), m_facets, QDate::currentDate());
    if (!m_popup) {
        if (found.isEmpty())
            return;
        m_popup = new SuggestionPopup(this);
        connect(m_popup, &SuggestionPopup::chosen, this, &SearchField::choose);
        connect(m_popup, &SuggestionPopup::clearWanted, this, [this] {
            m_popup->close();
            Q_EMIT clearHistoryWanted();
        });
    }
    m_popup->offer(isEmpty && !m_recent.isEmpty() ? tr("Earlier searches") : QString(), found,
                   isEmpty && !m_recent.isEmpty());
}

void SearchField::choose(const Suggestion &suggestion)
{
    if (m_popup)
        m_popup->close();
    switch (suggestion.kind) {
    case Suggestion::Kind::Note:
        return;
    case Suggestion::Kind::Recent:
    case Suggestion::Kind::Saved:
        search(suggestion.query);
        m_edit->setCursorPosition(int(m_edit->text().size()));
        return;
    case Suggestion::Kind::Operator:
    case Suggestion::Kind::Value:
        break;
    }
    // A condition is finished with a space, which makes a chip of it; an operator waits for its value.
    const bool finished = suggestion.kind == Suggestion::Kind::Value;
    QString typed = m_edit->text();
    const bool spaced = suggestion.start + suggestion.length < typed.size();
    typed.replace(suggestion.start, suggestion.length,
                  suggestion.query + (finished && !spaced ? QStringLiteral(" ") : QString()));
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setText(typed);
    m_edit->setCursorPosition(std::min(int(m_edit->text().size()),
                                       int(suggestion.start + suggestion.query.size() + (finished ? 1 : 0))));
    onEdited();
}

/// A chip becomes text again, at the end of the text, with the cursor behind it.
void SearchField::editPart(qsizetype part)
{
    QStringList parts = m_chips->parts();
    if (part < 0 || part >= parts.size())
        return;
    const QString edited = parts.takeAt(part);
    const QString rest = m_edit->text().trimmed();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_setting = true;
    m_chips->setParts(parts);
    m_edit->setText(rest.isEmpty() ? edited : rest + u' ' + edited);
    m_edit->setCursorPosition(int(m_edit->text().size()));
    m_setting = false;
    refresh();
    m_suggest.start();
}

void SearchField::removePart(qsizetype part)
{
    QStringList parts = m_chips->parts();
    if (part < 0 || part >= parts.size())
        return;
    parts.removeAt(part);
    m_edit->setFocus(Qt::OtherFocusReason);
    const int cursor = m_edit->cursorPosition();
    m_setting = true;
    m_chips->setParts(parts);
    m_edit->setCursorPosition(cursor);
    m_setting = false;
    refresh();
    announce();
}

void SearchField::refresh()
{
    const bool isEmpty = m_edit->text().isEmpty() && m_chips->parts().isEmpty();
    m_edit->setPlaceholderText(m_chips->parts().isEmpty() ? tr("Search in all conversations") : QString());
    m_edit->setWholeQuery(text());
    m_clear->setVisible(!isEmpty);
}

void SearchField::restyle()
{
    m_picture->setPixmap(
        iconPixmap(QStringLiteral("search"), tokens::mutedText(palette()), pictureSize, devicePixelRatioF()));
}

QSize SearchField::sizeHint() const
{
    return {400,
            std::max(QFontMetrics(font()).height() + 2 * tokens::space2, m_filter->sizeHint().height() + 4)};
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens::surface(palette()));
    const bool active = m_edit->hasFocus();
    painter.setPen(active ? QPen(palette().color(QPalette::Highlight), 1.5)
                          : QPen(tokens::blend(tokens::border(palette()), tokens::text(palette()), 0.12), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::radius, tokens::radius);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_chips->setRoom(width() - leastText - 4 * pictureSize);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace ui
