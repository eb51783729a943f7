// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savesearchdialog.h"

#include "ui/search/querywords.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace ui {

namespace {

constexpr int longestName = 200;
constexpr int leastWidth = 420;

/// A name to begin with: the conditions in words.
QString proposedName(const QString &query)
{
    QStringList labels;
    const QStringList parts = queryParts(query);
    for (const QString &part : parts.mid(0, 3))
        labels.append(partLabel(part));
    return QLocale().createSeparatedList(labels).left(longestName);
}

} // namespace

SaveSearchDialog::SaveSearchDialog(const domain::SavedSearch &search, QWidget *parent)
    : QDialog(parent), m_search(search), m_name(new QLineEdit(this)),
      m_query(new QLineEdit(search.query, this)), m_order(new QComboBox(this)), m_problem(new QLabel(this))
{
    const bool isNew = !search.id.isValid();
    setObjectName(QStringLiteral("saveSearchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("Keep a search") : tr("Edit a search"));
    m_name->setObjectName(QStringLiteral("savedName"));
    m_name->setMaxLength(longestName);
    m_name->setText(isNew ? proposedName(search.query) : search.name);
    m_name->selectAll();
    m_query->setObjectName(QStringLiteral("savedQuery"));
    m_order->setObjectName(QStringLiteral("savedOrder"));
    m_order->addItem(tr("Newest first"), int(domain::SearchOrder::Newest));
    m_order->addItem(tr("Best first"), int(domain::SearchOrder::Relevance));
    m_order->setCurrentIndex(m_order->findData(int(search.order)));
    m_problem->setObjectName(QStringLiteral("savedProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(isNew ? tr("Keep") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("savedKeep"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Search for"), m_query);
    form->addRow(tr("&Order"), m_order);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(tokens::space3);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(leastWidth);
    connect(m_name, &QLineEdit::textChanged, this, &SaveSearchDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &SaveSearchDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void SaveSearchDialog::check()
{
    const auto query = domain::SearchQuery::parse(m_query->text());
    QString problem;
    if (!query)
        problem = query.error().message;
    else if (query->isEmpty())
        problem = tr("Say what to search for.");
    else if (m_name->text().trimmed().isEmpty())
        problem = tr("Give the search a name.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_keep->setEnabled(problem.isEmpty());
}

domain::SavedSearch SaveSearchDialog::search() const
{
    domain::SavedSearch search = m_search;
    search.name = m_name->text().trimmed();
    search.query = m_query->text().trimmed();
    search.order = domain::SearchOrder(m_order->currentData().toInt());
    return search;
}

} // namespace ui
