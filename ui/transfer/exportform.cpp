// SPDX-License-Identifier: GPL-3.0-or-later
// How the export dialog is put together.
#include "ui/transfer/exportdialog.h"

#include "ui/transfer/exportpreviewpane.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

namespace ui {

namespace {

constexpr QSize usualSize{900, 560};
constexpr int usualLines = 26; ///< where the text is large
constexpr double mostOfScreen = 0.9;
constexpr int formWidth = 380;

} // namespace

void ExportDialog::build()
{
    createButtons();
    auto *form = new QWidget(this);
    form->setLayout(createForm());
    auto *page = new ScrollPage(form, this);
    page->setFixedWidth(std::max(formWidth, page->sizeHint().width()));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(tokens::space5);
    panes->addWidget(page);
    panes->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addLayout(panes, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    const QSize wanted = usualSize.expandedTo({0, usualLines * fontMetrics().lineSpacing()});
    resize(wanted.boundedTo(screen()->availableSize() * mostOfScreen));
}

QLayout *ExportDialog::createForm()
{
    const std::pair<QWidget *, const char *> names[] = {{m_what, "exportWhat"},
                                                        {m_format, "exportFormat"},
                                                        {m_output, "exportOutput"},
                                                        {m_message, "exportMessage"},
                                                        {m_allBranches, "exportBranches"},
                                                        {m_attachments, "exportAttachments"},
                                                        {m_together, "exportTogether"},
                                                        {m_browse, "exportBrowse"},
                                                        {m_progress, "exportProgress"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (QLabel *label : {m_message, m_about}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_about->setPalette(quiet);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_placeLabel->setBuddy(m_output);
    for (QComboBox *box : {m_what, m_format})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(tokens::space1);
    form->addRow(tr("&What"), m_what);
    form->addItem(new QSpacerItem(0, tokens::space2));
    form->addRow(tr("&Format"), m_format);
    form->addRow(m_about);
    form->addItem(new QSpacerItem(0, tokens::space2));
    for (QCheckBox *option : {m_allBranches, m_attachments, m_together})
        form->addRow(option);
    form->addItem(new QSpacerItem(0, tokens::space2));
    auto *place = new QHBoxLayout;
    place->addWidget(m_output, 1);
    place->addWidget(m_browse);
    form->addRow(m_placeLabel);
    form->addRow(place);
    return form;
}

void ExportDialog::createButtons()
{
    m_open = m_buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("exportOpen"));
    m_showFolder = m_buttons->addButton(tr("Show in &folder"), QDialogButtonBox::ActionRole);
    m_showFolder->setObjectName(QStringLiteral("exportShowFolder"));
    m_start = m_buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_start->setDefault(true);
    m_close = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("exportClose"));
}

void ExportDialog::connectParts()
{
    for (QComboBox *box : {m_what, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::onChanged);
    for (QCheckBox *option : {m_allBranches, m_attachments, m_together})
        connect(option, &QCheckBox::toggled, this, &ExportDialog::onChanged);
    connect(m_output, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_opens)); });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).path())); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            reject();
    });
}

void ExportDialog::restoreChoices()
{
    if (const int row = m_format->findData(m_choices.format); row != -1)
        m_format->setCurrentIndex(row);
    m_allBranches->setChecked(m_choices.allBranches);
    m_attachments->setChecked(m_choices.attachments);
    m_together->setChecked(m_choices.together);
}

void ExportDialog::keepChoices()
{
    m_choices.format = format();
    m_choices.folder = QFileInfo(QDir::fromNativeSeparators(m_output->text().trimmed())).path();
    m_choices.allBranches = m_allBranches->isChecked();
    m_choices.attachments = m_attachments->isChecked();
    m_choices.together = m_together->isChecked();
    m_memory.save(m_choices.toState());
}

void ExportDialog::browse()
{
    const bool isFile = isTogether() || isOneConversation();
    auto *dialog = new QFileDialog(this, tr("Export to"), m_output->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Whether to replace something is asked here, where it also is about folders.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (!isFile)
        dialog->setLabelText(QFileDialog::FileName, tr("Folder:"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_output->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

} // namespace ui
