// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagsedit.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tagchip.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyleOptionFrame>
#include <QStylePainter>

namespace ui {

TagsEdit::TagsEdit(QWidget *parent)
    : QFrame(parent), m_layout(new FlowLayout(tokens::space1, this)), m_line(new QLineEdit(this)),
      m_offered(new QStringListModel(this)), m_completer(new QCompleter(m_offered, this))
{
    m_layout->setContentsMargins(tokens::space1 + 2, tokens::space1, tokens::space1 + 2, tokens::space1);
    m_line->setObjectName(QStringLiteral("tagLine"));
    m_line->setFrame(false);
    m_line->setMinimumWidth(90);
    m_line->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &QLineEdit::textEdited, this, &TagsEdit::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        // Also when the list of completions takes the keyboard: then the person is still choosing.
        if (!m_completer->popup()->isVisible())
            commit();
    });
    // The line sets its text after this signal, so it is emptied once that is over.
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &tag) {
            m_line->clear();
            add(tag);
        },
        Qt::QueuedConnection);
    rebuild();
}

void TagsEdit::setTags(const QStringList &tags)
{
    m_line->clear();
    m_tags = tags;
    rebuild();
}

QStringList TagsEdit::tags() const
{
    const QString typed = m_line->text().simplified();
    if (typed.isEmpty() || m_tags.contains(typed, Qt::CaseInsensitive))
        return m_tags;
    return m_tags + QStringList{typed};
}

void TagsEdit::setSuggestions(const QStringList &tags)
{
    m_known = tags;
    offer();
}

void TagsEdit::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    rebuild();
}

void TagsEdit::setName(const QString &name)
{
    setAccessibleName(name);
    m_line->setAccessibleName(name);
}

void TagsEdit::add(const QString &text)
{
    const QString tag = text.simplified();
    if (tag.isEmpty())
        return;
    if (!m_tags.contains(tag, Qt::CaseInsensitive))
        m_tags.append(tag);
    rebuild();
    Q_EMIT edited();
}

void TagsEdit::remove(const QString &tag)
{
    m_tags.removeOne(tag);
    rebuild();
    m_line->setFocus();
    Q_EMIT edited();
}

/// What is typed becomes a tag.
void TagsEdit::commit()
{
    const QString typed = m_line->text();
    m_line->clear();
    add(typed);
}

void TagsEdit::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != m_line)
            item->widget()->deleteLater();
        if (item->widget() != m_line)
            item->widget()->hide();
        delete item;
    }
    QWidget *before = nullptr;
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new TagChip(tag, !m_readOnly, this);
        connect(chip, &TagChip::clicked, this, [this, tag] {
            if (!m_readOnly)
                remove(tag);
        });
        m_layout->addWidget(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    m_layout->addWidget(m_line);
    if (before)
        setTabOrder(before, m_line);
    m_line->setReadOnly(m_readOnly);
    m_line->setVisible(!m_readOnly);
    m_line->setPlaceholderText(m_tags.isEmpty() ? tr("Add a tag") : QString());
    offer();
    updateGeometry();
    update();
}

void TagsEdit::offer()
{
    QStringList offered;
    for (const QString &tag : std::as_const(m_known)) {
        if (!m_tags.contains(tag, Qt::CaseInsensitive))
            offered.append(tag);
    }
    m_offered->setStringList(offered);
}

bool TagsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->text() == QLatin1String(",") || (enter && !m_line->text().trimmed().isEmpty())) {
        commit();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
        remove(m_tags.last());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// Looks like the other fields of the platform.
void TagsEdit::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_ReadOnly, m_readOnly);
    option.state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
}

} // namespace ui
