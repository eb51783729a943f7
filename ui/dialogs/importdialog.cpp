// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/reportwidget.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

namespace {

QString sourceText(const QStringList &paths)
{
    if (paths.size() == 1)
        return QDir::toNativeSeparators(paths.first());
    return ImportDialog::tr("%n file(s)", nullptr, int(paths.size()));
}

} // namespace

ImportDialog::ImportDialog(ImportTask &task, const QString &userName, QWidget *parent)
    : QDialog(parent), m_task(task), m_title(new QLabel(this)), m_source(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)), m_progressText(new ElidedLabel(this)),
      m_report(new ReportWidget(this)), m_userRow(new QWidget(this)),
      m_user(new QLineEdit(userName, m_userRow))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    m_title->setFont(tokens::title(font()));
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_title->setWordWrap(true);
    m_source->setText(sourceText(task.paths()));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_user->setObjectName(QStringLiteral("importUser"));
    auto *userLayout = new QFormLayout(m_userRow);
    userLayout->setContentsMargins(0, 0, 0, 0);
    userLayout->addRow(tr("&Keep them under the name"), m_user);
    auto *buttons = new QDialogButtonBox(this);
    m_main = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_main->setObjectName(QStringLiteral("importStart"));
    m_other = buttons->addButton(QDialogButtonBox::Cancel);
    m_other->setObjectName(QStringLiteral("importCancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_source, m_progress, m_progressText})
        layout->addWidget(widget);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_userRow);
    layout->addStretch(0);
    layout->addWidget(buttons);
    resize(640, 460);
    connect(&m_task, &ImportTask::stateChanged, this, &ImportDialog::update);
    connect(&m_task, &ImportTask::progressed, this, &ImportDialog::updateProgress);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_task.state() == ImportTask::State::Ready)
            m_task.import(m_user->text().trimmed());
        else
            accept();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_task.cancel();
        if (!m_task.isWorking())
            reject();
    });
    connect(m_user, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_main->setEnabled(m_task.state() != ImportTask::State::Ready || !text.trimmed().isEmpty());
    });
    update();
}

void ImportDialog::done(int result)
{
    // Closing before there is anything to import means that it isn't wanted.
    if (m_task.state() == ImportTask::State::Analyzing)
        m_task.cancel();
    QDialog::done(result);
}

void ImportDialog::update()
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
    updateProgress();
}

void ImportDialog::showWorking(const QString &title)
{
    m_title->setText(title);
    m_report->hide();
    m_userRow->hide();
    m_progress->show();
    m_progressText->show();
    m_main->setVisible(m_task.state() == ImportTask::State::Importing);
    m_main->setEnabled(true);
    m_main->setText(tr("Go on in the &background"));
    m_other->setText(tr("&Cancel"));
    m_other->show();
}

void ImportDialog::showPreview()
{
    const domain::ImportReport &report = m_task.summary().report;
    QStringList formats;
    for (const QString &format : report.formats)
        formats.append(sourceName(format));
    m_title->setText(formats.isEmpty()
                         ? tr("This is what was found")
                         : tr("This is what was found (%1)").arg(formats.join(QStringLiteral(", "))));
    m_progress->hide();
    m_progressText->hide();
    m_report->setReport(report, false);
    m_report->show();
    m_userRow->show();
    m_main->show();
    m_main->setText(tr("&Import"));
    m_main->setEnabled(!m_user->text().trimmed().isEmpty());
    m_main->setDefault(true);
    m_main->setFocus();
    m_other->setText(tr("&Cancel"));
}

void ImportDialog::showResult()
{
    const importers::ImportResult &result = m_task.result();
    if (result.error)
        m_title->setText(result.error->message);
    else if (result.report.cancelled)
        m_title->setText(tr("The import was stopped. What is in the library by now stays; importing again "
                            "brings in the rest."));
    else if (result.report.conversations.refused > 0 || result.report.memories.refused > 0)
        m_title->setText(tr("Imported, but some records were refused"));
    else
        m_title->setText(tr("Everything is in the library"));
    m_progress->hide();
    m_progressText->hide();
    m_userRow->hide();
    m_report->setReport(result.report, true);
    m_report->show();
    m_main->show();
    m_main->setEnabled(true);
    m_main->setText(tr("&Close"));
    m_main->setDefault(true);
    m_other->hide();
}

void ImportDialog::updateProgress()
{
    const bool unknown = m_task.percent() < 0;
    m_progress->setRange(0, unknown ? 0 : 100);
    m_progress->setValue(m_task.percent());
    const importers::ImportProgress &progress = m_task.progress();
    if (m_task.state() == ImportTask::State::Importing)
        m_progressText->setText(tr("%n conversation(s) so far", nullptr, int(progress.conversations)));
    else
        m_progressText->setText({});
}

} // namespace ui
