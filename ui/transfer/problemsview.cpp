// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/problemsview.h"

#include "ui/transfer/transfertexts.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostFiles = 200; ///< a longer list nobody scrolls: the text finds a file too
constexpr int nameLength = 40;
constexpr int anyKind = -1;

} // namespace

ProblemsView::ProblemsView(const QString &name, QWidget *parent)
    : QWidget(parent), m_filter(m_model), m_title(new QLabel(this)), m_kind(new QComboBox(this)),
      m_file(new QComboBox(this)), m_text(new QLineEdit(this)), m_view(new QTreeView(this))
{
    m_view->setObjectName(name);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProblemsView::applyFilters);
    connect(m_file, &QComboBox::currentIndexChanged, this, &ProblemsView::applyFilters);
    connect(m_text, &QLineEdit::textChanged, this, &ProblemsView::applyFilters);
}

void ProblemsView::build()
{
    m_kind->setObjectName(QStringLiteral("importProblemKind"));
    m_kind->setAccessibleName(tr("Kind of lines"));
    m_file->setObjectName(QStringLiteral("importProblemFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setMinimumContentsLength(12);
    m_text->setObjectName(QStringLiteral("importProblemText"));
    m_text->setPlaceholderText(tr("Filter these lines"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMinimumHeight(fontMetrics().height() * 6);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    header->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(tokens::space2);
    filters->addWidget(m_title, 1);
    filters->addWidget(m_kind);
    filters->addWidget(m_file);
    filters->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space2);
    layout->addLayout(filters);
    layout->addWidget(m_view, 1);
    m_title->setFont(tokens::strong(font()));
}

void ProblemsView::setProblems(const QList<domain::ImportProblem> &problems)
{
    m_model.setProblems(problems);
    m_text->clear();
    fillKinds();
    fillFiles();
    applyFilters();
    m_view->resizeColumnToContents(ProblemsModel::Kind);
    const int widest = fontMetrics().averageCharWidth() * 24;
    for (const int column : {ProblemsModel::Record, ProblemsModel::File}) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), widest));
    }
}

/// Only kinds that there are; a choice of one is none.
void ProblemsView::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All lines"), anyKind);
    for (const domain::Severity severity :
         {domain::Severity::Refused, domain::Severity::Warning, domain::Severity::Note}) {
        const auto &lines = m_model.problems();
        if (std::any_of(lines.begin(), lines.end(),
                        [severity](const auto &line) { return line.severity == severity; }))
            m_kind->addItem(severityText(severity), int(severity));
    }
    m_kind->setVisible(m_kind->count() > 2);
}

void ProblemsView::fillFiles()
{
    const QSignalBlocker quiet(m_file);
    m_file->clear();
    m_file->addItem(tr("All files"), QString());
    QSet<QString> known;
    for (const domain::ImportProblem &line : m_model.problems()) {
        if (line.file.isEmpty() || known.contains(line.file) || known.size() == mostFiles)
            continue;
        known.insert(line.file);
        m_file->addItem(plainLine(line.file.section(u'/', -1), nameLength), line.file);
    }
    m_file->setVisible(m_file->count() > 2);
}

void ProblemsView::applyFilters()
{
    const int kind = m_kind->currentData().toInt();
    m_filter.setWanted(kind == anyKind || m_kind->count() == 0 ? std::nullopt
                                                               : std::optional(domain::Severity(kind)),
                       m_file->currentData().toString(), m_text->text());
    updateTitle();
}

void ProblemsView::updateTitle()
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    if (shown == all)
        m_title->setText(tr("%Ln line(s) to look at", nullptr, all));
    else
        //: %1 is a number that is smaller than the other
        m_title->setText(tr("%1 of %Ln line(s)", nullptr, all).arg(shown));
}

void ProblemsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_title->setFont(tokens::strong(font()));
    QWidget::changeEvent(event);
}

} // namespace ui
