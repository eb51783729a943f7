// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "exporters/filenames.h"
#include "exporters/writer.h"
#include "items/whendone.h"
#include "store/library.h"
#include "ui/transfer/errorlog.h"
#include "ui/transfer/exportpreviewpane.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

namespace {

enum What { Selected, Found, Everything };

constexpr int countPageSize = 1'000;
constexpr qsizetype shownProblems = 5;

bool isJson(const QString &format)
{
    return format == QLatin1String("json");
}

QString aboutFormat(const QString &format)
{
    if (format == QLatin1String("markdown"))
        return ExportDialog::tr("To read in any editor and to publish; attachments lie beside the text.");
    if (format == QLatin1String("html"))
        return ExportDialog::tr("Pages for any browser that need nothing but themselves, pictures included.");
    if (format == QLatin1String("text"))
        return ExportDialog::tr("The words alone; attachments are only named.");
    return ExportDialog::tr("Complete, with all branches and files: another Recollect can bring it in.");
}

} // namespace

ExportDialog::ExportDialog(store::Library &library, ExportScope scope, ExportMemory memory, QWidget *parent)
    : QDialog(parent), m_library(library), m_scope(std::move(scope)), m_memory(std::move(memory)),
      m_choices(ExportChoices::fromState(m_memory.load())), m_what(new QComboBox(this)),
      m_format(new QComboBox(this)), m_about(new QLabel(this)),
      m_allBranches(new QCheckBox(tr("All &branches and earlier versions"), this)),
      m_attachments(new QCheckBox(tr("With &attachments"), this)),
      m_together(new QCheckBox(tr("All conversations in &one file"), this)),
      m_placeLabel(new QLabel(tr("&To"), this)), m_output(new QLineEdit(this)),
      m_browse(new QPushButton(tr("C&hoose …"), this)), m_progress(new QProgressBar(this)),
      m_message(new QLabel(this)), m_preview(new ExportPreviewPane(library, this)),
      m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    build();
    fillChoices();
    restoreChoices();
    connectParts();
    setWorking(false);
    loadTitle();
    onChanged();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillChoices()
{
    if (!m_scope.selected.isEmpty())
        m_what->addItem(tr("%Ln selected conversation(s)", nullptr, int(m_scope.selected.size())), Selected);
    if (!m_scope.query.isEmpty()) {
        m_what->addItem(tr("Everything in “%1”").arg(plainLine(m_scope.queryName, 40)), Found);
        count(Found, {store::ConversationScope::Kept, m_scope.query});
    }
    m_what->addItem(tr("The whole library"), Everything);
    count(Everything, {store::ConversationScope::Kept, {}});
    const std::pair<QString, QString> names[] = {{QStringLiteral("markdown"), tr("Markdown")},
                                                 {QStringLiteral("html"), tr("HTML")},
                                                 {QStringLiteral("json"), tr("JSON")},
                                                 {QStringLiteral("text"), tr("Plain text")}};
    for (const auto &[key, name] : names)
        m_format->addItem(name, key);
}

/// Adds how many there are to the text of a choice, once that is known.
void ExportDialog::count(int what, const store::ConversationFilter &filter)
{
    items::whenDone(this, m_library.conversations().skeleton(filter, countPageSize),
                    [this, what](const domain::Result<store::ListSkeleton> &skeleton) {
                        const int row = m_what->findData(what);
                        if (!skeleton || row == -1)
                            return;
                        //: %1 is what will be exported, %2 a number
                        m_what->setItemText(
                            row,
                            tr("%1 (%2)").arg(m_what->itemText(row), QLocale().toString(skeleton->count)));
                    });
}

/// The one that is selected lends its name to the file.
void ExportDialog::loadTitle()
{
    if (m_scope.selected.size() != 1)
        return;
    items::whenDone(this, m_library.conversations().byIds(m_scope.selected),
                    [this](const domain::Result<QList<domain::Conversation>> &rows) {
                        if (!rows || rows->isEmpty())
                            return;
                        m_title = rows->first().displayTitle();
                        suggestOutput();
                    });
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

int ExportDialog::what() const
{
    return m_what->currentData().toInt();
}

bool ExportDialog::isOneConversation() const
{
    return what() == Selected && m_scope.selected.size() == 1;
}

bool ExportDialog::isTogether() const
{
    const exporters::WriterFormat *writer = exporters::writerNamed(format());
    return writer && (writer->oneFile || (writer->together && m_together->isChecked()));
}

void ExportDialog::onChanged()
{
    const exporters::WriterFormat *writer = exporters::writerNamed(format());
    m_about->setText(aboutFormat(format()));
    m_allBranches->setVisible(!writer->lossless); // a complete export has them anyway
    m_attachments->setVisible(!writer->lossless && format() != QLatin1String("text"));
    m_together->setVisible(writer->together && !isOneConversation());
    suggestOutput();
    m_preview->show(request());
}

void ExportDialog::suggestOutput()
{
    const bool isFile = isTogether() || isOneConversation();
    m_placeLabel->setText(isFile ? tr("File &name") : tr("F&older"));
    if (m_output->text() != m_suggested)
        return;
    const QString folder = m_choices.folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_choices.folder;
    const QString suffix = exporters::writerNamed(format())->suffixes.constFirst();
    QString name = QStringLiteral("recollect-%1").arg(format());
    if (isOneConversation() && !m_title.isEmpty())
        name = exporters::fileStem(m_title, QStringLiteral("conversation")) + suffix;
    else if (isFile)
        name = QStringLiteral("recollect") + suffix;
    m_suggested = QDir::toNativeSeparators(QDir(folder).filePath(name));
    m_output->setText(m_suggested);
}

exporters::ExportRequest ExportDialog::request() const
{
    exporters::ExportRequest request;
    const bool json = isJson(format());
    request.format = format();
    request.output = QDir::fromNativeSeparators(m_output->text().trimmed());
    request.branches =
        json || m_allBranches->isChecked() ? exporters::BranchChoice::All : exporters::BranchChoice::Active;
    request.attachments = json || m_attachments->isChecked();
    request.together = m_together->isChecked() && !isOneConversation();
    if (what() == Selected)
        request.ids = m_scope.selected;
    else if (what() == Found)
        request.query = m_scope.query;
    return request;
}

void ExportDialog::start(bool overwrite)
{
    exporters::ExportRequest wanted = request();
    wanted.overwrite = overwrite;
    keepChoices();
    m_preview->stop();
    m_job = std::make_unique<exporters::ExportJob>(m_library, wanted);
    connect(m_job.get(), &exporters::ExportJob::progressed, this, &ExportDialog::onProgress);
    connect(m_job.get(), &exporters::ExportJob::finished, this, &ExportDialog::onFinished);
    setWorking(true);
    m_job->start();
}

void ExportDialog::onProgress(const exporters::ExportProgress &progress)
{
    m_progress->setRange(0, progress.total > 0 ? int(progress.total) : 0);
    m_progress->setValue(int(progress.conversations));
    const QString messages = tr("%Ln message(s)", nullptr, int(progress.messages));
    const QString done = QLocale().toString(progress.conversations);
    if (progress.total > 0)
        //: %1 is a number, %2 "340 messages"
        m_message->setText(
            tr("%1 of %Ln conversation(s) · %2", nullptr, int(progress.total)).arg(done, messages));
    else
        //: %1 is "340 messages"
        m_message->setText(
            tr("%Ln conversation(s) · %1", nullptr, int(progress.conversations)).arg(messages));
}

void ExportDialog::onFinished(const exporters::ExportResult &result)
{
    m_job.release()->deleteLater(); // it is what is calling
    setWorking(false);
    if (result)
        return onExported(*result);
    if (result.error().code == domain::ErrorCode::WouldOverwrite)
        return askToReplace(result.error().message);
    if (result.error().code != domain::ErrorCode::Cancelled)
        logError(result.error());
    m_message->setText(result.error().message);
}

void ExportDialog::onExported(const exporters::ExportReport &report)
{
    m_written = report.output;
    const bool hasIndex = format() == QLatin1String("html") && !isOneConversation();
    m_opens = hasIndex ? report.output + QStringLiteral("/index.html") : report.output;
    //: %1 is the path of a file or folder
    QStringList lines{tr("%Ln conversation(s) are in %1", nullptr, int(report.conversations))
                          .arg(QDir::toNativeSeparators(report.output))};
    lines.append(report.problems.mid(0, shownProblems));
    if (report.problems.size() > shownProblems)
        lines.append(
            tr("… and %Ln more line(s) like these", nullptr, int(report.problems.size() - shownProblems)));
    m_message->setText(lines.join(u'\n'));
    updateButtons();
    m_showFolder->setFocus();
}

void ExportDialog::askToReplace(const QString &sentence)
{
    m_message->setText(sentence);
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("exportReplaceBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Export"));
    box->setText(tr("Replace what is there?"));
    //: %1 is a path
    box->setInformativeText(tr("%1 exists already. Files of the same name are replaced; other files in a "
                               "folder stay.")
                                .arg(QDir::toNativeSeparators(m_output->text().trimmed())));
    QPushButton *yes = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("exportReplace"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this] { start(true); });
    box->open();
}

void ExportDialog::setWorking(bool working)
{
    m_progress->setVisible(working);
    m_progress->setRange(0, 0);
    if (working)
        m_message->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_what, m_format, m_allBranches, m_attachments,
                                                            m_together, m_output, m_browse})
        widget->setEnabled(!working);
    updateButtons();
}

void ExportDialog::updateButtons()
{
    const bool isThere = !m_written.isEmpty();
    m_start->setVisible(!isThere);
    m_start->setEnabled(!m_job && !m_output->text().trimmed().isEmpty());
    m_open->setVisible(isThere);
    m_showFolder->setVisible(isThere);
    m_close->setText(isThere ? tr("&Close") : tr("&Cancel"));
}

void ExportDialog::done(int result)
{
    m_preview->stop();
    m_job.reset(); // cancels and waits: a target is whole or not there
    QDialog::done(result);
}

} // namespace ui
