// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importlist.h"

#include "store/library.h"
#include "ui/transfer/batchdelegate.h"
#include "ui/transfer/errorlog.h"
#include "ui/transfer/figurestable.h"
#include "ui/transfer/importundo.h"
#include "ui/transfer/transfertexts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize usualSize{860, 560};
constexpr int listWidth = 330;
constexpr int mostFiles = 30;

/// Name by name, as many as a person reads.
QString fileLines(const QStringList &files)
{
    QStringList lines;
    for (const QString &file : files.mid(0, mostFiles))
        lines.append(QDir::toNativeSeparators(plainLine(file, 1'000)));
    if (files.size() > mostFiles)
        lines.append(ImportList::tr("… and %Ln more", nullptr, int(files.size()) - mostFiles));
    return lines.join(u'\n');
}

} // namespace

ImportList::ImportList(store::Library &library, QWidget *parent)
    : QDialog(parent), m_library(library), m_model(library.imports()),
      m_undo(new ImportUndo(library.imports(), *this)), m_pages(new QStackedWidget(this)),
      m_view(new QListView(this)), m_empty(new EmptyState(this)), m_when(new QLabel(this)),
      m_files(new QLabel(this)), m_figures(new FiguresTable(this)), m_busy(new QProgressBar(this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("importListDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Imports"));
    build();
    connectParts();
    m_model.refresh();
    update();
}

ImportList::~ImportList()
{
    delete m_view; // it looks at the model, which is destroyed before it
}

void ImportList::build()
{
    m_view->setObjectName(QStringLiteral("importList"));
    m_view->setAccessibleName(tr("Imports"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new BatchDelegate(m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFixedWidth(listWidth);
    m_empty->setContent(QStringLiteral("import"), tr("Nothing has been imported yet"),
                        tr("What you bring in from files is listed here, and can be taken back from here."));
    auto *panes = new QWidget(this);
    auto *across = new QHBoxLayout(panes);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(tokens::space5);
    across->addWidget(m_view);
    across->addWidget(createDetails(), 1);
    m_pages->addWidget(panes);
    m_pages->addWidget(m_empty);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Taking the import back"));
    m_busy->hide();
    m_message->setObjectName(QStringLiteral("importListMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addWidget(createButtons());
    resize(usualSize);
}

QWidget *ImportList::createDetails()
{
    m_when->setFont(tokens::title(font()));
    m_when->setObjectName(QStringLiteral("importListTitle"));
    m_files->setObjectName(QStringLiteral("importListFiles"));
    m_files->setTextFormat(Qt::PlainText);
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_when, m_files})
        label->setWordWrap(true);
    auto *inner = new QWidget(this);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space3);
    layout->addWidget(m_when);
    layout->addWidget(m_figures);
    layout->addWidget(m_files);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Imports"));
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_details = inner;
    return area;
}

QWidget *ImportList::createButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_takeBack = buttons->addButton(tr("&Take back …"), QDialogButtonBox::ActionRole);
    m_takeBack->setObjectName(QStringLiteral("importTakeBack"));
    m_show = buttons->addButton(tr("Show its &conversations"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(QStringLiteral("importListShow"));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton *button : {m_takeBack, m_show})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ImportList::connectParts()
{
    connect(&m_model, &items::ImportBatchModel::loaded, this, [this] {
        if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
            m_view->setCurrentIndex(m_model.index(0));
        update();
    });
    connect(&m_model, &items::ImportBatchModel::failed, this, [this](const domain::Error &error) {
        logError(error);
        showMessage(error.message);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportList::update);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto batch = current()) {
            Q_EMIT showWanted(batch->id);
            accept();
        }
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto batch = current())
            m_undo->ask(batch->id, batch->conversations.added, batch->memories.added);
    });
    connect(m_undo, &ImportUndo::begun, this, [this] {
        showMessage(tr("Taking the import back …"));
        update();
    });
    connect(m_undo, &ImportUndo::taken, this, [this] {
        showMessage(tr("The import was taken back."));
        m_model.refresh();
        update();
    });
    connect(m_undo, &ImportUndo::failed, this, [this](const domain::Error &error) {
        showMessage(error.message);
        update();
    });
}

std::optional<domain::ImportBatch> ImportList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model.batch(index.row())) : std::nullopt;
}

void ImportList::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ImportList::update()
{
    m_pages->setCurrentIndex(m_model.isLoaded() && m_model.rowCount() == 0 ? 1 : 0);
    m_busy->setVisible(m_undo->isWorking() || !m_model.isLoaded());
    const auto batch = current();
    m_details->setVisible(batch.has_value());
    const bool there = batch && !batch->rolledBackAt && !m_undo->isWorking();
    m_show->setEnabled(there);
    m_takeBack->setEnabled(there && !m_library.isReadOnly());
    if (!batch)
        return;
    QStringList about{longMoment(batch->startedAt)};
    if (!batch->formats.isEmpty())
        about.append(formatsText(batch->formats));
    //: %1 is the name of a person
    about.append(tr("for %1").arg(plainLine(batch->userName, 60)));
    about.append(stateText(*batch));
    about.removeAll(QString());
    m_when->setText(about.join(QStringLiteral(" · ")));
    m_figures->setFigures(FiguresTable::figuresOf(*batch));
    m_files->setText(fileLines(batch->files));
}

} // namespace ui
