// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"
#include "ui/reader/attachmentimages.h"
#include "ui/reader/hitnavigator.h"
#include "ui/reader/readingplaces.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class EmptyState;
class FindBar;
class MemoryPage;
class OutlinePanel;
class ReaderActions;
class ReaderHeader;
class ReaderView;

/// The right pane: the conversation (or the memory) that is read, and the hits of a search in it.
class ReaderPane final : public QWidget {
    Q_OBJECT

public:
    /// Library and actions outlive the pane.
    ReaderPane(store::Library &library, const ActionRegistry &actions, QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// Where the pane keeps what outlives it (zoom, outline, reading positions): opaque bytes under a key.
    using Load = std::function<QByteArray(const QString &key)>;
    using Save = std::function<void(const QString &key, const QByteArray &state)>;
    void keepState(const Load &load, const Save &save);

    /// Shows a conversation where the person left it, else from its beginning.
    void showConversation(domain::ConversationId id);
    /// Shows what a search found, at the very message, with everything that was found marked; lastMatch: at the
    /// last match in it instead of the first.
    void showHit(const domain::SearchHit &hit, const domain::SearchQuery &query, bool lastMatch = false);
    /// Nothing is chosen.
    void showNothing();
    /// The search is over: nothing is marked any more.
    void forgetSearch();
    /// To the next or previous place in the message that is read, or of the bar that finds when it is open; false
    /// when there is none in this direction.
    [[nodiscard]] bool stepMatch(bool forwards);
    /// To the next or previous hit in the conversation; false when there is none in this direction.
    [[nodiscard]] bool stepHit(bool forwards);
    /// The conversation that was asked for last, whether or not it is there yet.
    [[nodiscard]] domain::ConversationId shownConversation() const { return m_shown; }

    /// Opens the bar that finds text in the conversation.
    void find();
    void jumpToDate();
    /// Text size in percent.
    static constexpr int usualZoom = 100;
    void setZoom(int percent);
    void zoomBy(int steps);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setOutlineShown(bool shown);
    [[nodiscard]] bool isOutlineShown() const { return m_outlineShown; }
    /// Asks for a memory of what is selected, or of the focused message: rememberWanted() follows.
    void remember();
    /// Puts the address of the focused message on the clipboard.
    void copyAddress();

    [[nodiscard]] items::ReaderModel &model() { return m_model; }
    [[nodiscard]] ReaderView &view() const { return *m_view; }
    /// The conversation that is shown, once it is there.
    [[nodiscard]] std::optional<domain::Conversation> conversation() const;

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Another conversation is shown, or this one changed.
    void conversationChanged();
    /// The person wants to change the memory that is read.
    void memoryEditWanted(domain::MemoryId id);
    /// The person wants to make a memory of a text; message: where it stands.
    void rememberWanted(const QString &text, domain::ConversationId conversation, domain::MessageId message);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void connectView();
    void open(domain::ConversationId id, domain::MessageId target = {});
    void rememberPlace();
    void applyZoom();
    void placeOutline();
    void goToDay(const QDate &day);
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
    FindBar *m_find;
    OutlinePanel *m_outline;
    MemoryPage *m_memory;
    std::unique_ptr<ReaderActions> m_actions;
    ReadingPlaces m_places;
    Load m_load;
    Save m_save;
    int m_zoom = usualZoom;
    bool m_outlineShown = false;
};

} // namespace ui
