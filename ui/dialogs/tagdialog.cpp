// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagdialog.h"

#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int stateRole = Qt::UserRole + 1; ///< the state at first
constexpr int longestTag = 200;

Qt::CheckState stateOf(const QString &tag, const QList<domain::Conversation> &rows)
{
    qsizetype having = 0;
    for (const domain::Conversation &row : rows)
        having += qsizetype(row.tags.contains(tag, Qt::CaseInsensitive));
    return having == 0 ? Qt::Unchecked : having == rows.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QString headline(const QList<domain::Conversation> &rows)
{
    if (rows.size() == 1)
        return TagDialog::tr("Tags of “%1”").arg(plainLine(rows.first().displayTitle(), 60));
    return TagDialog::tr("Tags of %n conversation(s)", nullptr, int(rows.size()));
}

} // namespace

TagDialog::TagDialog(const QStringList &known, const QList<domain::Conversation> &rows, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("tagDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags"));
    auto *title = new QLabel(headline(rows), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(tokens::strong(font()));
    m_field->setObjectName(QStringLiteral("tagField"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setPlaceholderText(tr("Add a tag, such as work or work/mail"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(longestTag);
    m_list->setObjectName(QStringLiteral("tagList"));
    m_list->setAccessibleName(tr("Tags"));
    fill(known, rows);
    auto *completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addWidget(title);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            confirm();
        else
            takeField();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(380, 440);
}

/// Those that the conversations have stand first.
void TagDialog::fill(const QStringList &known, const QList<domain::Conversation> &rows)
{
    QStringList own;
    for (const domain::Conversation &row : rows) {
        for (const QString &tag : row.tags) {
            if (!own.contains(tag, Qt::CaseInsensitive))
                own.append(tag);
        }
    }
    own.sort(Qt::CaseInsensitive);
    for (const QString &tag : std::as_const(own))
        addItem(tag, stateOf(tag, rows));
    for (const QString &tag : known) {
        if (!own.contains(tag, Qt::CaseInsensitive))
            addItem(tag, Qt::Unchecked);
    }
}

QListWidgetItem *TagDialog::addItem(const QString &tag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(tag);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    if (state == Qt::PartiallyChecked)
        flags |= Qt::ItemIsUserTristate; // so that a mixed one can be left as it is
    item->setFlags(flags);
    item->setCheckState(state);
    item->setData(stateRole, int(state));
    m_list->addItem(item);
    return item;
}

void TagDialog::takeField()
{
    const QStringList tags = m_field->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : tags)
        take(tag.simplified());
    m_field->clear();
}

void TagDialog::take(const QString &tag)
{
    if (tag.isEmpty())
        return;
    // Without regard to case, as the library compares tags.
    const auto same = m_list->findItems(tag, Qt::MatchFixedString);
    QListWidgetItem *item = same.isEmpty() ? addItem(tag, Qt::Unchecked) : same.first();
    item->setCheckState(Qt::Checked);
    m_list->scrollToItem(item);
}

void TagDialog::confirm()
{
    takeField();
    QStringList add;
    QStringList remove;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (int(item->checkState()) == item->data(stateRole).toInt())
            continue;
        if (item->checkState() == Qt::Checked)
            add.append(item->text());
        else if (item->checkState() == Qt::Unchecked)
            remove.append(item->text());
    }
    if (!add.isEmpty() || !remove.isEmpty())
        Q_EMIT edited(add, remove);
    accept();
}

} // namespace ui
