// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/conversationprovider.h"

#include "domain/searchtext.h"
#include "items/whendone.h"
#include "store/conversationstore.h"
#include "ui/widgets/texts.h"

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pause{80};
constexpr int most = 12;

/// All words in the title, the last one perhaps still unfinished. Built, not typed: nothing in it is an operator.
domain::SearchQuery titleQuery(const QString &typed)
{
    domain::SearchQuery query;
    query.text = typed;
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const domain::QueryTokens tokens = domain::queryTokens(word);
        if (!tokens.tokens.isEmpty())
            query.groups.push_back({{false, domain::TextTerm{tokens.tokens, true, true}}});
    }
    return query;
}

} // namespace

ConversationProvider::ConversationProvider(store::ConversationStore &store, Open open, QObject *parent)
    : PaletteProvider(parent), m_store(store), m_open(std::move(open))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ConversationProvider::ask);
}

QString ConversationProvider::title() const
{
    return tr("Conversations");
}

QList<PaletteEntry> ConversationProvider::entries(const QString &typed)
{
    m_wanted = typed.simplified();
    if (m_wanted.isEmpty())
        return {};
    if (m_wanted != m_known && !m_asking)
        m_pause.start();
    QList<PaletteEntry> entries;
    // What answers to less than was typed meanwhile is better than a gap, if it still fits.
    if (m_known.isEmpty() || !m_wanted.startsWith(m_known))
        return entries;
    for (const domain::Conversation &conversation : m_found) {
        PaletteEntry entry = entryOf(conversation);
        entry.isMatched = m_wanted == m_known;
        entries.append(entry);
    }
    return entries;
}

/// One question at a time: the next is about what is typed by then.
void ConversationProvider::ask()
{
    const domain::SearchQuery query = titleQuery(m_wanted);
    if (m_asking || query.isEmpty())
        return;
    m_asking = true;
    items::whenDone(this, m_store.page({store::ConversationScope::Kept, query}, {{}, most}),
                    [this, asked = m_wanted](const domain::Result<domain::Page<domain::Conversation>> &page) {
                        m_asking = false;
                        m_known = asked;
                        // A palette without conversations is still one; the list says what is wrong with the library.
                        m_found = page ? page->rows : QList<domain::Conversation>();
                        Q_EMIT changed();
                    });
}

PaletteEntry ConversationProvider::entryOf(const domain::Conversation &conversation) const
{
    return {QStringLiteral("conversation:") + conversation.id.toString(),
            plainLine(conversation.displayTitle()), shortMoment(conversation.updatedAt),
            QStringLiteral("conversations"), [open = m_open, id = conversation.id] { open(id); }};
}

} // namespace ui
