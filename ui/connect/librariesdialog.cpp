// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/librariesdialog.h"

#include "ui/connect/connectionform.h"
#include "ui/connect/diagnosispanel.h"
#include "ui/connect/librarytree.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize usualSize{820, 520};
constexpr int listWidth = 260;

enum Page { EmptyPage, FilePage, FormPage };

} // namespace

LibrariesDialog::LibrariesDialog(const Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_tree(new LibraryTree(this)), m_pages(new QStackedWidget(this)),
      m_form(new ConnectionForm(this)), m_diagnosis(new DiagnosisPanel(this)), m_fileName(new QLabel(this)),
      m_filePath(new QLabel(this)), m_problem(new NoteLabel(this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Libraries and connections"));
    build();
    connect(m_tree, &LibraryTree::chosen, this, &LibrariesDialog::onChosen);
    connect(m_tree, &LibraryTree::activatedChosen, this, &LibrariesDialog::openChosen);
    connect(m_form, &ConnectionForm::changed, this, &LibrariesDialog::updateButtons);
    connect(m_diagnosis, &DiagnosisPanel::finished, this, &LibrariesDialog::updateButtons);
    connect(m_diagnosis, &DiagnosisPanel::passwordWanted, m_form, &ConnectionForm::focusPassword);
    connect(m_diagnosis, &DiagnosisPanel::schemaWanted, this, &LibrariesDialog::askForSchema);
    refresh();
    m_tree->selectFirst();
    onChosen();
}

LibrariesDialog::~LibrariesDialog() = default;

void LibrariesDialog::build()
{
    m_testPage = new ScrollPage(m_diagnosis, this);
    m_testPage->setFocusPolicy(Qt::StrongFocus);
    m_testPage->setAccessibleName(tr("Result of the test"));
    m_form->addTab(m_testPage, tr("&Test"));
    auto *empty = new QLabel(tr("Choose a library on the left, or add one."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(createFilePage());
    m_pages->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("connectProblem"));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space3);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(createList());
    panes->addWidget(right);
    panes->setStretchFactor(1, 1);
    panes->setSizes({listWidth, usualSize.width() - listWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space4, tokens::space4, tokens::space4, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addWidget(panes, 1);
    layout->addWidget(createButtons());
    resize(usualSize.expandedTo(sizeHint()).boundedTo(screen()->availableSize()));
}

QToolButton *LibrariesDialog::toolButton(const char *name, const char *iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(QLatin1String(iconName)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QWidget *LibrariesDialog::createList()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space1);
    column->addWidget(m_tree, 1);
    auto *tools = new QHBoxLayout;
    auto *add = toolButton("connectAdd", "plus", tr("New connection to a server"));
    auto *newFile = toolButton("connectNewFile", "library", tr("New library on this machine …"));
    auto *otherFile = toolButton("connectOpenFile", "folder", tr("Open a library file …"));
    m_duplicate = toolButton("connectDuplicate", "copy", tr("Duplicate this connection"));
    m_remove = toolButton("connectRemove", "trash", tr("Remove from the list"));
    for (QToolButton *button : {add, newFile, otherFile})
        tools->addWidget(button);
    tools->addStretch();
    tools->addWidget(m_duplicate);
    tools->addWidget(m_remove);
    column->addLayout(tools);
    connect(add, &QToolButton::clicked, this, &LibrariesDialog::newConnection);
    connect(newFile, &QToolButton::clicked, this, &LibrariesDialog::newFileWanted);
    connect(otherFile, &QToolButton::clicked, this, &LibrariesDialog::otherFileWanted);
    connect(m_duplicate, &QToolButton::clicked, this, &LibrariesDialog::duplicate);
    connect(m_remove, &QToolButton::clicked, this, &LibrariesDialog::remove);
    return pane;
}

QWidget *LibrariesDialog::createFilePage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space5);
    column->setSpacing(tokens::space2);
    m_fileName->setObjectName(QStringLiteral("connectFileName"));
    m_fileName->setFont(tokens::title(font()));
    m_filePath->setObjectName(QStringLiteral("connectFilePath"));
    for (QLabel *label : {m_fileName, m_filePath}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(new NoteLabel(
        tr("A library on this machine is one file. Nobody else can see it, and it works without a network."),
        page));
    column->addStretch();
    return page;
}

QWidget *LibrariesDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_start = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Sa&ve"), QDialogButtonBox::ActionRole);
    m_start->setObjectName(QStringLiteral("connectStart"));
    m_test->setObjectName(QStringLiteral("connectTest"));
    m_save->setObjectName(QStringLiteral("connectSave"));
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &LibrariesDialog::openChosen);
    connect(m_test, &QPushButton::clicked, this, &LibrariesDialog::test);
    connect(m_save, &QPushButton::clicked, this, &LibrariesDialog::save);
    return buttons;
}

void LibrariesDialog::refresh()
{
    m_tree->setLibraries(m_services.recentLibraries(), m_services.profiles());
}

void LibrariesDialog::onChosen()
{
    say({}, false);
    if (const auto file = m_tree->file()) {
        m_pages->setCurrentIndex(FilePage);
        m_fileName->setText(QFileInfo(file->file).completeBaseName());
        m_filePath->setText(QDir::toNativeSeparators(file->file));
    } else if (const auto profile = m_tree->profile()) {
        m_pages->setCurrentIndex(FormPage);
        m_edited = profile->name;
        m_diagnosis->clear();
        m_form->setProfile(*profile);
    } else if (m_pages->currentIndex() != FormPage) {
        m_pages->setCurrentIndex(EmptyPage);
    }
    updateButtons();
}

void LibrariesDialog::newConnection()
{
    m_tree->setCurrentItem(nullptr);
    m_edited.clear();
    m_diagnosis->clear();
    m_form->setProfile({});
    m_pages->setCurrentIndex(FormPage);
    m_form->focusStart();
    say({}, false);
    updateButtons();
}

void LibrariesDialog::updateButtons()
{
    const bool form = m_pages->currentIndex() == FormPage;
    const bool complete = form && m_form->isComplete();
    m_start->setText(form ? tr("C&onnect") : tr("&Open"));
    m_start->setEnabled(!m_busy && (complete || m_pages->currentIndex() == FilePage));
    m_test->setVisible(form);
    m_test->setEnabled(complete && !m_diagnosis->isRunning());
    m_save->setVisible(form);
    m_save->setEnabled(complete && !m_form->profile().name.isEmpty());
    m_duplicate->setEnabled(complete);
    m_remove->setEnabled(m_tree->file() || m_tree->profile());
}

void LibrariesDialog::openChosen()
{
    if (m_busy)
        return;
    const auto file = m_pages->currentIndex() == FilePage ? m_tree->file() : std::nullopt;
    const bool form = m_pages->currentIndex() == FormPage && m_form->isComplete();
    if (!file && !form)
        return;
    if (form && isNameTaken())
        return sayNameIsTaken();
    m_connecting = form;
    setBusy(true);
    if (file)
        Q_EMIT openWanted(*file);
    else
        Q_EMIT connectWanted(m_form->profile(), m_form->password(), m_form->keepsPassword());
}

void LibrariesDialog::say(const QString &text, bool warning)
{
    m_problem->setTone(warning ? NoteLabel::Tone::Warning : NoteLabel::Tone::Quiet);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void LibrariesDialog::showProblem(const domain::Error &error, const QString &keychain)
{
    setBusy(false);
    m_form->setPasswordNote(keychain);
    say(error.message, true);
    if (error.code == domain::ErrorCode::LoginFailed)
        m_form->focusPassword();
    else if (error.code == domain::ErrorCode::NotALibrary && m_pages->currentIndex() == FormPage)
        test(); // finds out whether the tables are absent or old, and offers to mend it
}

void LibrariesDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        say(m_pages->currentIndex() == FormPage ? tr("Connecting …") : tr("Opening …"), false);
    updateButtons();
}

} // namespace ui
