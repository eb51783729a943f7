// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpane.h"

#include "items/whendone.h"
#include "store/library.h"
#include "store/memorystore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/reader/memorypage.h"
#include "ui/reader/readerheader.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ReaderPane::ReaderPane(store::Library &library, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_library(library), m_model(library.conversations(), library.messages()),
      m_images(library.files()), m_hits(library.search()), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_conversationPage(new QWidget(this)),
      m_header(new ReaderHeader(actions, this)), m_view(new ReaderView(m_model, m_images, this)),
      m_memory(new MemoryPage(this))
{
    m_view->setObjectName(QStringLiteral("reader"));
    m_empty->setObjectName(QStringLiteral("readerEmpty"));
    m_empty->setContent(QStringLiteral("read"), tr("Nothing is open"),
                        tr("Choose a conversation in the list to read it here."));
    auto *page = new QVBoxLayout(m_conversationPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_empty, m_conversationPage, m_memory})
        m_pages->addWidget(widget);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connectParts();
}

ReaderPane::~ReaderPane()
{
    // The view looks at the model, which is destroyed before it.
    delete m_view;
}

void ReaderPane::connectParts()
{
    connect(&m_model, &items::ReaderModel::failed, this, &ReaderPane::failed);
    connect(&m_model, &items::ReaderModel::gone, this, &ReaderPane::showNothing);
    connect(&m_model, &items::ReaderModel::conversationChanged, this, [this] {
        if (const auto shown = conversation())
            m_header->setConversation(*shown);
        Q_EMIT conversationChanged();
    });
    connect(&m_hits, &HitNavigator::changed, this, &ReaderPane::updateHits);
    connect(m_view, &ReaderView::revealed, this, &ReaderPane::updateHits);
    connect(m_view, &ReaderView::linkActivated, this,
            [this](const QString &address) { askToOpenLink(this, address); });
    connect(m_view, &ReaderView::pictureActivated, this, &ReaderPane::showPicture);
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
    m_shown = id;
    m_model.open(id);
}

void ReaderPane::showHit(const domain::SearchHit &hit, const domain::SearchQuery &query)
{
    if (hit.memoryId.isValid()) {
        showMemory(hit.memoryId);
        return;
    }
    m_pages->setCurrentWidget(m_conversationPage);
    m_view->setMarks(query.marks());
    const bool sameConversation = m_shown == hit.conversationId;
    m_shown = hit.conversationId;
    if (!sameConversation)
        m_model.open(hit.conversationId, hit.messageId);
    m_hits.find(hit.conversationId, query);
    m_hits.setCurrent(hit.messageId);
    m_view->reveal(hit.messageId);
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
                Q_EMIT conversationChanged();
            }
        });
}

void ReaderPane::showNothing()
{
    forgetSearch();
    m_shown = {};
    m_model.close();
    m_pages->setCurrentWidget(m_empty);
    Q_EMIT conversationChanged();
}

void ReaderPane::forgetSearch()
{
    ++m_memoryQuestion;
    m_hits.clear();
    m_view->setMarks({});
}

void ReaderPane::stepHit(bool forwards)
{
    if (m_view->stepMatch(forwards))
        return;
    const domain::MessageId next = m_hits.step(forwards);
    if (!next.isValid())
        return;
    m_hits.setCurrent(next);
    m_view->reveal(next, !forwards);
    updateHits();
}

void ReaderPane::updateHits()
{
    m_header->setHits(m_hits.position(), m_hits.hits().size());
}

void ReaderPane::showPicture(const domain::StoredFile &file)
{
    const QImage image = m_images.image(file.id);
    if (!image.isNull())
        ui::showPicture(this, file.name, image);
}

} // namespace ui
