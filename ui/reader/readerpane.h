// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"
#include "ui/reader/attachmentimages.h"
#include "ui/reader/hitnavigator.h"

#include <QWidget>

class QStackedWidget;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class EmptyState;
class MemoryPage;
class ReaderHeader;
class ReaderView;

/// The right pane: the conversation (or the memory) that is read, and the hits of a search in it.
class ReaderPane final : public QWidget {
    Q_OBJECT

public:
    /// Library and actions outlive the pane.
    ReaderPane(store::Library &library, const ActionRegistry &actions, QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// Shows a conversation from its beginning.
    void showConversation(domain::ConversationId id);
    /// Shows what a search found, at the very message, with everything that was found marked.
    void showHit(const domain::SearchHit &hit, const domain::SearchQuery &query);
    /// Nothing is chosen.
    void showNothing();
    /// The search is over: nothing is marked any more.
    void forgetSearch();
    /// To the next or previous hit in the conversation.
    void stepHit(bool forwards);

    [[nodiscard]] items::ReaderModel &model() { return m_model; }
    [[nodiscard]] ReaderView &view() const { return *m_view; }
    /// The conversation that is shown, once it is there.
    [[nodiscard]] std::optional<domain::Conversation> conversation() const;

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Another conversation is shown, or this one changed.
    void conversationChanged();

private:
    void connectParts();
    void showMemory(domain::MemoryId id);
    void updateHits();
    void showPicture(const domain::StoredFile &file);

    store::Library &m_library;
    items::ReaderModel m_model;
    AttachmentImages m_images;
    HitNavigator m_hits;
    domain::ConversationId m_shown;
    quint64 m_memoryQuestion = 0; ///< answers about an earlier memory are dropped
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_conversationPage;
    ReaderHeader *m_header;
    ReaderView *m_view;
    MemoryPage *m_memory;
};

} // namespace ui
