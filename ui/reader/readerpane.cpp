// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "items/whendone.h"
#include "store/library.h"
#include "store/memorystore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/reader/copyprogress.h"
#include "ui/reader/findbar.h"
#include "ui/reader/memorypage.h"
#include "ui/reader/messageaddress.h"
#include "ui/reader/outlinepanel.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerheader.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ReaderPane::ReaderPane(store::Library &library, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_library(library), m_model(library.conversations(), library.messages()),
      m_images(library.files()), m_hits(library.search()), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_conversationPage(new QWidget(this)),
      m_header(new ReaderHeader(actions, this)), m_view(new ReaderView(m_model, m_images, this)),
      m_find(new FindBar(m_model, library.search(), *m_view, this)),
      m_outline(new OutlinePanel(m_model, *m_view, this)), m_memory(new MemoryPage(this))
{
    build();
    connectParts();
    connectView();
    m_actions = std::make_unique<ReaderActions>(actions, *this);
}

ReaderPane::~ReaderPane()
{
    rememberPlace();
    // They look at the model, which is destroyed before them.
    delete m_find;
    delete m_outline;
    delete m_view;
}

void ReaderPane::build()
{
    m_view->setObjectName(QStringLiteral("reader"));
    m_empty->setObjectName(QStringLiteral("readerEmpty"));
    m_empty->setContent(QStringLiteral("read"), tr("Nothing is open"),
                        tr("Choose a conversation in the list to read it here."));
    new CopyProgress(m_view->copier(), m_view);
    m_outline->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_view, 1);
    body->addWidget(m_outline);
    auto *page = new QVBoxLayout(m_conversationPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_find);
    page->addLayout(body, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_empty, m_conversationPage, m_memory})
        m_pages->addWidget(widget);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void ReaderPane::connectParts()
{
    connect(&m_model, &items::ReaderModel::failed, this, &ReaderPane::failed);
    connect(&m_model, &items::ReaderModel::gone, this, &ReaderPane::showNothing);
    connect(&m_model, &items::ReaderModel::conversationChanged, this, [this] {
        if (const auto shown = conversation())
            m_header->setConversation(*shown);
        m_actions->enable();
        Q_EMIT conversationChanged();
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, [this] { m_actions->enable(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_actions->enable(); });
    connect(&m_hits, &HitNavigator::changed, this, &ReaderPane::updateHits);
    connect(m_view, &ReaderView::revealed, this, &ReaderPane::updateHits);
}

void ReaderPane::connectView()
{
    connect(m_view, &ReaderView::linkActivated, this,
            [this](const QString &address) { askToOpenLink(this, address); });
    connect(m_memory, &MemoryPage::editWanted, this, &ReaderPane::memoryEditWanted);
    connect(m_view, &ReaderView::pictureActivated, this, &ReaderPane::showPicture);
    connect(m_view, &ReaderView::zoomWanted, this, &ReaderPane::zoomBy);
    connect(m_view, &ReaderView::addressWanted, this, [this](domain::MessageId id) {
        QGuiApplication::clipboard()->setText(messageAddress(m_shown, id));
    });
    connect(m_view, &ReaderView::rememberWanted, this, [this](domain::MessageId id) {
        const int row = m_model.rowOf(id);
        if (const domain::Message *message = row == -1 ? nullptr : m_model.message(row))
            Q_EMIT rememberWanted(message->content, m_shown, id);
    });
    connect(m_view, &ReaderView::menuWanted, this, [this](const QPoint &at) { m_actions->showMenu(at); });
    connect(&m_view->copier(), &SelectionCopier::failed, this, &ReaderPane::failed);
    connect(m_find, &FindBar::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

std::optional<domain::Conversation> ReaderPane::conversation() const
{
    return m_pages->currentWidget() == m_conversationPage ? m_model.conversation() : std::nullopt;
}

void ReaderPane::showConversation(domain::ConversationId id)
{
    forgetSearch();
    m_pages->setCurrentWidget(m_conversationPage);
    if (m_shown == id)
        return;
    open(id);
    if (const auto place = m_places.placeIn(id))
        m_view->restorePosition(*place);
}

void ReaderPane::open(domain::ConversationId id, domain::MessageId target)
{
    rememberPlace();
    m_find->leave();
    m_shown = id;
    m_model.open(id, target);
}

void ReaderPane::showHit(const domain::SearchHit &hit, const domain::SearchQuery &query, bool lastMatch)
{
    if (hit.memoryId.isValid()) {
        showMemory(hit.memoryId);
        return;
    }
    m_pages->setCurrentWidget(m_conversationPage);
    m_view->setMarks(query.marks());
    const bool sameConversation = m_shown == hit.conversationId;
    if (!sameConversation)
        open(hit.conversationId, hit.messageId);
    m_hits.find(hit.conversationId, query);
    m_hits.setCurrent(hit.messageId);
    m_view->reveal(hit.messageId, lastMatch);
    if (sameConversation)
        Q_EMIT conversationChanged();
}

void ReaderPane::showMemory(domain::MemoryId id)
{
    forgetSearch();
    items::whenDone(
        this, m_library.memories().byIds({id}),
        [this, question = ++m_memoryQuestion](const domain::Result<QList<domain::Memory>> &memories) {
            if (question != m_memoryQuestion)
                return;
            if (!memories) {
                Q_EMIT failed(memories.error());
            } else if (!memories->isEmpty()) {
                m_memory->setMemory(memories->first());
                m_pages->setCurrentWidget(m_memory);
                m_actions->enable();
                Q_EMIT conversationChanged();
            }
        });
}

void ReaderPane::showNothing()
{
    forgetSearch();
    rememberPlace();
    m_find->leave();
    m_shown = {};
    m_model.close();
    m_pages->setCurrentWidget(m_empty);
    m_actions->enable();
    Q_EMIT conversationChanged();
}

void ReaderPane::forgetSearch()
{
    ++m_memoryQuestion;
    m_hits.clear();
    m_view->setMarks({});
}

bool ReaderPane::stepMatch(bool forwards)
{
    if (!conversation())
        return false;
    if (m_find->isVisibleTo(this)) {
        m_find->step(forwards);
        return true;
    }
    return m_view->stepMatch(forwards);
}

bool ReaderPane::stepHit(bool forwards)
{
    if (stepMatch(forwards) || m_hits.isFinding())
        return true;
    const domain::MessageId next = m_hits.step(forwards);
    if (!next.isValid())
        return false;
    m_hits.setCurrent(next);
    m_view->reveal(next, !forwards);
    updateHits();
    return true;
}

void ReaderPane::updateHits()
{
    m_header->setHits(m_hits.position(), m_hits.hits().size());
    if (m_find->isVisibleTo(this))
        return; // the ticks are its hits
    QList<int> rows;
    for (const domain::MessageId &id : m_hits.hits()) {
        if (const int row = m_model.rowOf(id); row != -1)
            rows.append(row);
    }
    m_view->setHitRows(rows);
}

void ReaderPane::showPicture(const domain::StoredFile &file)
{
    const QImage image = m_images.image(file.id);
    if (!image.isNull())
        ui::showPicture(this, file.name, image);
}

} // namespace ui
