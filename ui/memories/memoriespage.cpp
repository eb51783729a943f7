// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoriespage.h"

#include "items/whendone.h"
#include "store/library.h"
#include "store/userstore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/memories/memoryeditor.h"
#include "ui/memories/memoryfilterbar.h"
#include "ui/memories/memoryform.h"
#include "ui/memories/memorylist.h"
#include "ui/memories/memorytexts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <chrono>

namespace ui {

using domain::Memory;

namespace {

constexpr std::chrono::milliseconds listsPause{300};

} // namespace

MemoriesPage::MemoriesPage(store::Library &library, ActionRegistry &actions, UndoHistory &history,
                           MemoryDrafts &drafts, QWidget *parent)
    : QWidget(parent), m_library(library), m_actions(actions), m_drafts(drafts), m_model(library.memories()),
      m_memoryActions(actions, history, library, *this), m_splitter(new QSplitter(this)),
      m_title(new QLabel(tr("Memories"), this)), m_count(new QLabel(this)),
      m_unfinished(new QToolButton(this)), m_filter(new MemoryFilterBar(this)),
      m_pages(new QStackedWidget(this)), m_list(new MemoryList(m_model, actions, drafts, this)),
      m_empty(new EmptyState(this)), m_editorPages(new QStackedWidget(this)),
      m_nothingOpen(new EmptyState(this)), m_editor(new MemoryEditor(library, history, drafts, this))
{
    setObjectName(QStringLiteral("memoriesPage"));
    m_splitter->setObjectName(QStringLiteral("memoryPanes"));
    m_splitter->addWidget(createListPane());
    m_splitter->addWidget(createEditorPane());
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({380, 700});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectModel();
    connectEditor();
    connectCommands();
    setFocusProxy(m_list);
    updateUnfinished();
    showEditor();
    updateCommands();
    restyle();
}

MemoriesPage::~MemoriesPage()
{
    // The list looks at the model, which is destroyed before it. The editor keeps its last draft; nobody needs to hear
    // of it any more.
    m_list->disconnect(this);
    m_editor->disconnect(this);
    m_drafts.disconnect(this);
    delete m_list;
    delete m_editor;
}

void MemoriesPage::connectModel()
{
    connect(&m_model, &items::MemoryListModel::loaded, this, &MemoriesPage::showList);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &MemoriesPage::showList);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &MemoriesPage::showList);
    connect(&m_model, &items::MemoryListModel::failed, this, &MemoriesPage::failed);
    m_listsTimer.setSingleShot(true);
    m_listsTimer.setInterval(listsPause);
    connect(&m_listsTimer, &QTimer::timeout, this, &MemoriesPage::loadLists);
    connect(&m_library.memories(), &store::MemoryStore::changed, &m_listsTimer, qOverload<>(&QTimer::start));
    connect(&m_library.memories(), &store::MemoryStore::reset, &m_listsTimer, qOverload<>(&QTimer::start));
    connect(m_filter, &MemoryFilterBar::filterChanged, this, &MemoriesPage::applyFilter);
    connect(m_filter, &MemoryFilterBar::leaveWanted, this, [this] {
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
            m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list, &MemoryList::selectionAltered, this, &MemoriesPage::onSelectionAltered);
    connect(m_list, &MemoryList::editWanted, this, [this] { m_editor->form().focusFirst(); });
    connect(&m_drafts, &MemoryDrafts::changed, this, &MemoriesPage::updateUnfinished);
}

void MemoriesPage::connectEditor()
{
    connect(m_editor, &MemoryEditor::stateChanged, this, [this] {
        showEditor();
        updateSelection();
        updateCommands();
        if (m_openDraft != m_editor->draftName())
            updateUnfinished();
    });
    connect(m_editor, &MemoryEditor::saved, this, &MemoriesPage::onSaved);
    connect(m_editor, &MemoryEditor::gone, this, [this] { m_list->clearSelection(); });
    connect(m_editor, &MemoryEditor::failed, this, &MemoriesPage::failed);
    connect(m_editor, &MemoryEditor::done, this, &MemoriesPage::done);
    connect(m_editor, &MemoryEditor::notice, this, &MemoriesPage::notice);
    connect(m_editor, &MemoryEditor::conversationWanted, this, &MemoriesPage::conversationWanted);
    connect(m_editor, &MemoryEditor::restoreWanted, &m_memoryActions, &MemoryActions::restore);
    connect(&m_memoryActions, &MemoryActions::done, this, &MemoriesPage::done);
    connect(&m_memoryActions, &MemoryActions::failed, this, &MemoriesPage::failed);
}

void MemoriesPage::connectCommands()
{
    const auto bind = [this](QLatin1String id, auto handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    bind(command::saveMemory, [this] { m_editor->save(); });
    bind(command::discardMemory, [this] { m_editor->discard(); });
    bind(command::exportAllMemories, [this] { Q_EMIT exportWanted({}, m_model.filter()); });
    bind(command::exportMemories, [this] { exportSelected(); });
}

void MemoriesPage::exportSelected()
{
    if (m_list->selectedCount() == 0) {
        Q_EMIT exportWanted({m_editor->id()}, {});
        return;
    }
    m_model.fetch(m_list->selectedRows(), [this](const QList<Memory> &rows) {
        QList<domain::MemoryId> ids;
        for (const Memory &row : rows)
            ids.append(row.id);
        if (!ids.isEmpty())
            Q_EMIT exportWanted(ids, {});
    });
}

/// What there is to choose from. Read again a moment after memories changed: one answer serves many changes.
void MemoriesPage::loadLists()
{
    if (!isVisible())
        return; // as soon as somebody looks
    items::whenDone(this, m_library.memories().tags(), [this](const domain::Result<QStringList> &tags) {
        if (!tags)
            return;
        m_filter->setTags(*tags);
        m_editor->form().setTagSuggestions(*tags);
    });
    items::whenDone(this, m_library.users().all(), [this](const domain::Result<QList<domain::User>> &people) {
        if (!people)
            return;
        m_filter->setPeople(*people);
        m_list->setShowsPerson(people->size() > 1);
    });
}

void MemoriesPage::applyFilter()
{
    const auto filter = m_filter->filter();
    m_problem = filter ? QString() : filter.error().message;
    if (filter)
        m_model.setFilter(*filter);
    showList();
}

void MemoriesPage::onSelectionAltered()
{
    const auto current = m_list->current();
    if (m_list->selectedCount() == 1 && current)
        m_editor->open(current->id);
    updateSelection();
    showEditor();
}

/// Commands are about the selected memories; without any, about the one that is open.
void MemoriesPage::updateSelection()
{
    const Memory open = m_editor->stored();
    if (m_list->selectedCount() > 0)
        m_memoryActions.setSelection(m_list->selectedInMemory(), [this](const auto &handler) {
            m_model.fetch(m_list->selectedRows(), handler);
        });
    else if (open.id.isValid())
        m_memoryActions.setSelection({open}, [open](const auto &handler) { handler({open}); });
    else
        m_memoryActions.setSelection({}, {});
}

void MemoriesPage::openMemory(domain::MemoryId id)
{
    m_toSelect = id;
    if (m_list->selectMemory(id))
        m_toSelect = {};
    else
        m_list->clearSelection();
    m_editor->open(id);
}

void MemoriesPage::startNew()
{
    m_toSelect = {};
    m_list->clearSelection();
    m_editor->startNew();
}

void MemoriesPage::onSaved(const Memory &memory)
{
    if (m_editor->id() == memory.id)
        m_toSelect = memory.id;
}

void MemoriesPage::showList()
{
    m_count->setText(m_model.isLoaded() ? QLocale().toString(m_model.rowCount()) : QString());
    if (m_toSelect.isValid() && m_editor->id() == m_toSelect && m_list->selectMemory(m_toSelect))
        m_toSelect = {};
    if (!m_problem.isEmpty()) {
        m_empty->setContent(QStringLiteral("search"), tr("This search can't be understood"), m_problem);
    } else if (!m_model.isLoaded() || m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_list);
        return;
    } else if (m_filter->isNarrowed()) {
        m_empty->setContent(QStringLiteral("search"), tr("Nothing found"),
                            tr("Try fewer or other words, another tag or a lower importance."));
    } else if (m_filter->showsTrash()) {
        m_empty->setContent(
            QStringLiteral("trash"), tr("The trash is empty"),
            tr("Memories that you move to the trash stay here until you delete them for good."));
    } else {
        m_empty->setContent(
            QStringLiteral("memory"), tr("No memories yet"),
            tr("A memory is something to keep in mind: what an assistant noted about you, or what you write down "
               "yourself, such as a decision, a taste or a fact that you looked up once."),
            m_actions.action(command::newMemory));
    }
    m_pages->setCurrentWidget(m_empty);
}

void MemoriesPage::showEditor()
{
    const int selected = m_list->selectedCount();
    if (m_editor->isOpen() && selected < 2) {
        m_editorPages->setCurrentWidget(m_editor);
        return;
    }
    if (selected > 1)
        m_nothingOpen->setContent(
            QStringLiteral("memory"), tr("%n memory(s) selected", nullptr, selected),
            tr("Tag them, change their importance, export them or move them to the trash "
               "with a right click on the list."));
    else
        m_nothingOpen->setContent(QStringLiteral("memory"), tr("No memory is open"),
                                  tr("Choose one in the list to read and change it here."),
                                  m_actions.action(command::newMemory));
    m_editorPages->setCurrentWidget(m_nothingOpen);
}

/// New memories that were begun and not saved, each a way back to it.
void MemoriesPage::updateUnfinished()
{
    m_openDraft = m_editor->draftName();
    QList<MemoryDraft> drafts = m_drafts.newMemories();
    drafts.removeIf([this](const MemoryDraft &draft) { return draft.name == m_openDraft; });
    QMenu *menu = m_unfinished->menu();
    menu->clear();
    for (const MemoryDraft &draft : drafts) {
        //: A memory that was begun: %1 its question, %2 when it was written
        const QString text = tr("%1 – %2").arg(memoryName(draft.memory), shortMoment(draft.savedAt));
        QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name = draft.name] {
            if (const auto kept = m_drafts.draft(name)) {
                m_list->clearSelection();
                m_editor->continueNew(*kept);
            }
        });
    }
    m_unfinished->setVisible(!drafts.isEmpty());
    m_unfinished->setText(tr("%n unfinished", nullptr, int(drafts.size())));
}

void MemoriesPage::updateCommands()
{
    const bool visible = isVisible();
    m_memoryActions.setActive(visible);
    m_actions.action(command::saveMemory)->setEnabled(visible && m_editor->canSave());
    m_actions.action(command::discardMemory)->setEnabled(visible && m_editor->canSave());
}

void MemoriesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_filterRead) {
        m_filterRead = true;
        applyFilter();
    }
    loadLists();
    updateCommands();
}

void MemoriesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_editor->keepDraft();
    updateCommands();
}

void MemoriesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace ui
