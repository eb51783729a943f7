// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importassistant.h"

#include "items/whendone.h"
#include "store/importstore.h"
#include "store/library.h"
#include "store/userstore.h"
#include "ui/transfer/importpreview.h"
#include "ui/transfer/importprogressview.h"
#include "ui/transfer/importreportview.h"
#include "ui/transfer/importtask.h"
#include "ui/transfer/importundo.h"
#include "ui/transfer/transfertexts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize usualSize{860, 580};

bool broughtSomething(const domain::ImportReport &report)
{
    return report.batch.isValid();
}

/// The report keeps only the first of very many problems, but counts all that was refused.
int troubledRecords(const domain::ImportReport &report)
{
    const auto listed =
        std::count_if(report.problems.begin(), report.problems.end(),
                      [](const auto &problem) { return problem.severity != domain::Severity::Note; });
    const qint64 refused = report.conversations.refused + report.messages.refused + report.memories.refused
        + report.attachments.refused;
    return int(std::max<qint64>(listed, refused));
}

} // namespace

ImportAssistant::ImportAssistant(store::Library &library, ImportTask &task, QWidget *parent)
    : QDialog(parent), m_library(library), m_task(task), m_undoing(new ImportUndo(library.imports(), *this)),
      m_title(new QLabel(this)), m_source(new ElidedLabel(this)), m_pages(new QStackedWidget(this)),
      m_progress(new ImportProgressView(this)), m_preview(new ImportPreview(task, this)),
      m_report(new ImportReportView(this)), m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    build();
    connectParts();
    loadPeople();
    update();
}

QPushButton *ImportAssistant::addButton(const QString &text, const char *name)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void ImportAssistant::build()
{
    m_title->setFont(tokens::title(font()));
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_source->setText(filesText(m_task.paths()));
    m_save = addButton(tr("&Save the report …"), "importSaveReport");
    m_undo = addButton(tr("&Undo this import …"), "importUndo");
    m_show = addButton(tr("Show &what came in"), "importShow");
    m_main = m_buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_main->setObjectName(QStringLiteral("importStart"));
    m_other = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_other->setObjectName(QStringLiteral("importCancel"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_progress, m_preview, m_report})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
    resize(usualSize.expandedTo(sizeHint()).boundedTo(screen()->availableSize()));
}

void ImportAssistant::connectParts()
{
    connect(&m_task, &ImportTask::stateChanged, this, &ImportAssistant::update);
    connect(&m_task, &ImportTask::progressed, this, &ImportAssistant::updateProgress);
    connect(m_preview, &ImportPreview::changed, this, &ImportAssistant::updateStart);
    connect(m_main, &QPushButton::clicked, this, &ImportAssistant::onMain);
    connect(m_other, &QPushButton::clicked, this, &ImportAssistant::onOther);
    connect(m_save, &QPushButton::clicked, m_report, &ImportReportView::save);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT showWanted(m_task.result().report.batch);
        accept();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const domain::ImportReport &report = m_task.result().report;
        m_undoing->ask(report.batch, report.conversations.added, report.memories.added);
    });
    connect(m_undoing, &ImportUndo::begun, this, &ImportAssistant::showTakingBack);
    connect(m_undoing, &ImportUndo::taken, this, [this] {
        m_takenBack = true;
        showResult();
    });
    connect(m_undoing, &ImportUndo::failed, this, [this](const domain::Error &error) {
        showResult();
        m_title->setText(error.message);
    });
}

void ImportAssistant::loadPeople()
{
    items::whenDone(this, m_library.users().all(), [this](const domain::Result<QList<domain::User>> &users) {
        if (!users)
            return;
        QStringList names;
        for (const domain::User &user : *users)
            names.append(user.name);
        m_preview->setPeople(names);
    });
}

void ImportAssistant::done(int result)
{
    // Closing before there is anything to import means that it isn't wanted.
    if (m_task.state() == ImportTask::State::Analyzing)
        m_task.cancel();
    QDialog::done(result);
}

void ImportAssistant::onMain()
{
    if (m_task.state() == ImportTask::State::Ready)
        m_task.import(m_preview->userName(), m_preview->leftOut());
    else
        accept();
}

void ImportAssistant::onOther()
{
    const bool working = m_task.isWorking();
    m_task.cancel();
    if (!working)
        reject();
}

void ImportAssistant::update()
{
    switch (m_task.state()) {
    case ImportTask::State::Analyzing:
        showWorking(tr("Looking at the files …"));
        break;
    case ImportTask::State::Ready:
        showPreview();
        break;
    case ImportTask::State::Importing:
        showWorking(tr("Importing …"));
        break;
    case ImportTask::State::Finished:
        showResult();
        break;
    }
}

void ImportAssistant::updateProgress()
{
    m_progress->showTask(m_task);
    m_other->setEnabled(!m_task.isCancelling());
}

void ImportAssistant::updateStart()
{
    if (m_task.state() == ImportTask::State::Ready)
        m_main->setEnabled(m_preview->isComplete() && !m_library.isReadOnly());
}

void ImportAssistant::showWorking(const QString &title)
{
    m_title->setText(title);
    m_pages->setCurrentWidget(m_progress);
    for (QPushButton *button : {m_save, m_undo, m_show})
        button->hide();
    m_main->setVisible(m_task.state() == ImportTask::State::Importing);
    m_main->setEnabled(true);
    m_main->setText(tr("Go on in the &background"));
    m_other->setText(tr("&Cancel"));
    m_other->show();
    updateProgress();
}

void ImportAssistant::showPreview()
{
    const domain::ImportReport &report = m_task.found().report;
    const QString formats = formatsText(report.formats);
    const QString period = periodText(report.earliest, report.latest);
    if (m_library.isReadOnly())
        m_title->setText(
            tr("This is what was found. The library is read only: nothing can be imported into it."));
    else if (formats.isEmpty())
        m_title->setText(tr("This is what was found"));
    else if (period.isEmpty())
        m_title->setText(tr("This is what was found: %1").arg(formats));
    else
        //: %1 is one or more names of formats, %2 two dates: "ChatGPT", "3/12/24 – 2/3/26"
        m_title->setText(tr("This is what was found: %1, %2").arg(formats, period));
    m_preview->refresh();
    m_pages->setCurrentWidget(m_preview);
    for (QPushButton *button : {m_save, m_undo, m_show})
        button->hide();
    m_main->show();
    m_main->setText(tr("&Import"));
    m_main->setDefault(true);
    m_main->setFocus();
    m_other->setText(tr("&Cancel"));
    m_other->setEnabled(true);
    updateStart();
}

QString ImportAssistant::resultTitle() const
{
    const importers::ImportResult &result = m_task.result();
    const domain::ImportReport &report = result.report;
    if (m_takenBack)
        return tr("The import was taken back");
    if (result.error && result.error->code == domain::ErrorCode::UnreadableInput)
        return result.error->message + u'\n' + supportedFormatsText();
    if (result.error)
        return result.error->message;
    if (report.cancelled)
        return tr(
            "The import was stopped. What is in the library by now stays; importing again brings in the "
            "rest.");
    if (const int troubled = troubledRecords(report); troubled > 0)
        return broughtSomething(report)
            ? tr("Imported, but %n record(s) had problems", nullptr, troubled)
            : tr("Nothing was imported: %n record(s) had problems", nullptr, troubled);
    return broughtSomething(report) ? tr("Everything is in the library")
                                    : tr("The library had all of this already");
}

void ImportAssistant::showResult()
{
    const domain::ImportReport &report = m_task.result().report;
    const bool canAct = broughtSomething(report) && !m_takenBack;
    m_title->setText(resultTitle());
    m_report->setReport(report);
    m_pages->setCurrentWidget(m_report);
    m_save->show();
    m_undo->setVisible(canAct);
    m_show->setVisible(canAct);
    m_main->show();
    m_main->setEnabled(true);
    m_main->setText(tr("&Close"));
    (canAct ? m_show : m_main)->setDefault(true);
    (canAct ? m_show : m_main)->setFocus();
    m_other->hide();
}

void ImportAssistant::showTakingBack()
{
    m_title->setText(tr("Taking the import back …"));
    m_progress->showBusy({});
    m_pages->setCurrentWidget(m_progress);
    for (QPushButton *button : {m_save, m_undo, m_show})
        button->hide();
}

} // namespace ui
