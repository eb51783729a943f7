// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

namespace {

enum What { Selected, Found, Everything };

} // namespace

ExportDialog::ExportDialog(store::Library &library, QList<domain::ConversationId> selected,
                           domain::SearchQuery query, QWidget *parent)
    : QDialog(parent), m_library(library), m_selected(std::move(selected)), m_query(std::move(query)),
      m_what(new QComboBox(this)), m_format(new QComboBox(this)),
      m_allBranches(new QCheckBox(tr("With all &branches and earlier versions"), this)),
      m_output(new QLineEdit(this)), m_browse(new QPushButton(tr("C&hoose …"), this)),
      m_overwrite(new QCheckBox(tr("&Replace what is there"), this)), m_progress(new QProgressBar(this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    build();
    fillChoices();
    suggestOutput();
    m_overwrite->hide();
    setWorking(false);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_what->setObjectName(QStringLiteral("exportWhat"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_output->setObjectName(QStringLiteral("exportOutput"));
    m_overwrite->setObjectName(QStringLiteral("exportOverwrite"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    auto *place = new QHBoxLayout;
    place->addWidget(m_output, 1);
    place->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_allBranches);
    // The row is a layout, which no label can be about.
    auto *placeLabel = new QLabel(tr("&To"), this);
    placeLabel->setBuddy(m_output);
    form->addRow(placeLabel, place);
    form->addRow(QString(), m_overwrite);
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("exportClose"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(540);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::suggestOutput);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::suggestOutput);
    connect(m_output, &QLineEdit::textEdited, this, [this] { m_outputChosen = true; });
    connect(m_output, &QLineEdit::textChanged, this, [this] {
        m_overwrite->setChecked(false);
        m_overwrite->hide();
        updateButtons();
    });
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            reject();
    });
}

void ExportDialog::fillChoices()
{
    if (!m_selected.isEmpty())
        m_what->addItem(tr("The %n selected conversation(s)", nullptr, int(m_selected.size())), Selected);
    if (!m_query.isEmpty())
        m_what->addItem(tr("All conversations found by “%1”").arg(plainLine(m_query.text, 40)), Found);
    m_what->addItem(tr("The whole library"), Everything);
    m_format->addItem(tr("Markdown, to read and to publish"), QStringLiteral("markdown"));
    m_format->addItem(tr("HTML, a page for any browser"), QStringLiteral("html"));
    m_format->addItem(tr("JSON, complete: for another Recollect"), QStringLiteral("json"));
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

/// JSON is one file; the others are a folder.
void ExportDialog::suggestOutput()
{
    const bool json = format() == QLatin1String("json");
    m_allBranches->setVisible(!json); // a complete export has them anyway
    if (m_outputChosen)
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name =
        json ? QStringLiteral("recollect.json") : QStringLiteral("recollect-%1").arg(format());
    m_output->setText(QDir::toNativeSeparators(folder.filePath(name)));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_output->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Whether to replace something is asked here, where it also is about folders.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (format() != QLatin1String("json"))
        dialog->setLabelText(QFileDialog::FileName, tr("Folder:"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_outputChosen = true;
        m_output->setText(QDir::toNativeSeparators(file));
    });
    dialog->open();
}

void ExportDialog::start()
{
    exporters::ExportRequest request;
    request.format = format();
    request.output = QDir::fromNativeSeparators(m_output->text().trimmed());
    request.overwrite = m_overwrite->isChecked();
    const bool json = request.format == QLatin1String("json");
    request.branches =
        json || m_allBranches->isChecked() ? exporters::BranchChoice::All : exporters::BranchChoice::Active;
    if (m_what->currentData().toInt() == Selected)
        request.ids = m_selected;
    else if (m_what->currentData().toInt() == Found)
        request.query = m_query;
    m_job = std::make_unique<exporters::ExportJob>(m_library, request);
    connect(m_job.get(), &exporters::ExportJob::progressed, this,
            [this](const exporters::ExportProgress &progress) {
                m_progress->setRange(0, progress.total > 0 ? int(progress.total) : 0);
                m_progress->setValue(int(progress.conversations));
                m_message->setText(tr("%n conversation(s) so far", nullptr, int(progress.conversations)));
            });
    connect(m_job.get(), &exporters::ExportJob::finished, this, &ExportDialog::onFinished);
    setWorking(true);
    m_job->start();
}

void ExportDialog::onFinished(const exporters::ExportResult &result)
{
    m_job.release()->deleteLater(); // it is what is calling
    setWorking(false);
    if (!result) {
        m_message->setText(result.error().message);
        if (result.error().code == domain::ErrorCode::WouldOverwrite)
            m_overwrite->show();
        return;
    }
    QStringList lines{tr("Exported %n conversation(s)", nullptr, int(result->conversations))
                      + QStringLiteral(" → ") + QDir::toNativeSeparators(result->output)};
    lines.append(result->problems.mid(0, 5));
    if (result->problems.size() > 5)
        lines.append(tr("… and %n more line(s) like these", nullptr, int(result->problems.size()) - 5));
    m_message->setText(lines.join(u'\n'));
    m_start->hide();
    m_close->setText(tr("&Close"));
}

void ExportDialog::setWorking(bool working)
{
    m_progress->setVisible(working);
    m_progress->setRange(0, 0);
    if (working)
        m_message->clear();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_what, m_format, m_allBranches, m_output, m_browse, m_overwrite})
        widget->setEnabled(!working);
    updateButtons();
}

void ExportDialog::updateButtons()
{
    m_start->setEnabled(!m_job && !m_output->text().trimmed().isEmpty());
}

void ExportDialog::done(int result)
{
    m_job.reset(); // cancels and waits: a target is whole or not there
    QDialog::done(result);
}

} // namespace ui
