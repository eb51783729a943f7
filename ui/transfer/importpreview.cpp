// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importpreview.h"

#include "ui/transfer/importtask.h"
#include "ui/transfer/problemsview.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pauseInTyping{600};
constexpr int narrowestName = 10; ///< characters
constexpr int mostUnfolded = 200; ///< files; of more only the formats are shown at first

} // namespace

ImportPreview::ImportPreview(ImportTask &task, QWidget *parent)
    : QWidget(parent), m_task(task), m_view(new QTreeView(this)), m_figures(new FiguresTable(this)),
      m_note(new QLabel(this)), m_problems(new ProblemsView(QStringLiteral("importFoundProblems"), this)),
      m_user(new QComboBox(this))
{
    buildView();
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_task.compareFor(userName());
        updateNote();
    });
    connect(m_user, &QComboBox::currentTextChanged, this, [this] {
        m_typing.start();
        Q_EMIT changed();
    });
    connect(&m_files, &ImportFilesModel::choiceChanged, this, [this] {
        updateFigures();
        Q_EMIT changed();
    });
    connect(&m_task, &ImportTask::compared, this, &ImportPreview::refresh);
}

void ImportPreview::buildView()
{
    m_view->setObjectName(QStringLiteral("importFiles"));
    m_view->setAccessibleName(tr("Files that were found"));
    m_view->setModel(&m_files);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMinimumHeight(fontMetrics().height() * 5);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * narrowestName);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportFilesModel::Name, QHeaderView::Stretch);
    m_view->setTextElideMode(Qt::ElideMiddle); // the end of a name tells files apart
}

void ImportPreview::build()
{
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->lineEdit()->setObjectName(QStringLiteral("importUser"));
    m_user->setEditText(m_task.userName());
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_user->setMinimumContentsLength(20);
    m_figures->setObjectName(QStringLiteral("importChosenFigures"));
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("importNote"));
    auto *label = new QLabel(tr("&Keep them under the name"), this);
    label->setBuddy(m_user);
    auto *person = new QHBoxLayout;
    person->setSpacing(tokens::space2);
    person->addWidget(label);
    person->addWidget(m_user);
    person->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space3);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_figures);
    layout->addWidget(m_problems, 2);
    layout->addLayout(person);
}

void ImportPreview::refresh()
{
    m_files.setFound(m_task.found());
    if (m_files.fileCount() <= mostUnfolded)
        m_view->expandAll();
    updateColumns();
    const QList<domain::ImportProblem> &problems = m_task.found().report.problems;
    m_problems->setProblems(problems);
    m_problems->setVisible(!problems.isEmpty());
    updateNote();
}

void ImportPreview::updateColumns()
{
    for (int column = ImportFilesModel::Name + 1; column < ImportFilesModel::columns; ++column)
        m_view->setColumnHidden(column, !m_files.isWorthShowing(column));
}

void ImportPreview::updateFigures()
{
    m_figures->setFigures(m_files.chosenFigures());
}

void ImportPreview::updateNote()
{
    if (m_task.isComparing())
        m_note->setText(tr("Comparing with what the library has of this person …"));
    else if (m_task.found().error)
        m_note->setText(m_task.found().error->message);
    else
        m_note->setText(tr("What the chosen files would bring. Nothing has been written yet."));
    m_figures->setEnabled(!m_task.isComparing());
}

void ImportPreview::setPeople(const QStringList &names)
{
    const QString typed = m_user->currentText();
    const QSignalBlocker quiet(m_user);
    m_user->clear();
    m_user->addItems(names);
    m_user->setEditText(typed);
}

QString ImportPreview::userName() const
{
    return m_user->currentText().trimmed();
}

bool ImportPreview::isComplete() const
{
    return !userName().isEmpty() && m_files.isAnythingChosen();
}

} // namespace ui
