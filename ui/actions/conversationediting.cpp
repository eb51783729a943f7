// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/conversationediting.h"

#include "items/whendone.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"
#include "ui/dialogs/askdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/tagdialog.h"

namespace ui {

using domain::Conversation;
using Ids = QList<domain::ConversationId>;

namespace {

constexpr int previewRows = 5;

Ids idsOf(const ConversationEditing::Rows &rows)
{
    Ids ids;
    for (const Conversation &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

ConversationEditing::ConversationEditing(ActionRegistry &registry, UndoHistory &history,
                                         store::ConversationStore &store, ConversationActions &actions,
                                         std::function<QStringList()> knownTags, QWidget *window)
    : m_history(history), m_store(store), m_knownTags(std::move(knownTags)), m_window(window)
{
    const auto bind = [&](QLatin1String id, void (ConversationEditing::*askFor)(const Rows &)) {
        connect(registry.action(id), &QAction::triggered, this, [this, &actions, askFor] {
            actions.withSelection([this, askFor](const Rows &rows) { (this->*askFor)(rows); });
        });
    };
    bind(command::tagConversations, &ConversationEditing::askForTags);
    bind(command::rename, &ConversationEditing::askForTitle);
    bind(command::purge, &ConversationEditing::askToPurge);
    connect(registry.action(command::emptyTrash), &QAction::triggered, this,
            &ConversationEditing::askToEmptyTrash);
}

void ConversationEditing::askForTags(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    auto *dialog = new TagDialog(m_knownTags(), rows, m_window);
    connect(dialog, &TagDialog::edited, this,
            [this, ids = idsOf(rows)](const QStringList &add, const QStringList &remove) {
                editTags({{ids, add, remove}},
                         tr("Changed the tags of %n conversation(s)", nullptr, int(ids.size())));
            });
    dialog->open();
}

void ConversationEditing::giveTag(const Rows &rows, const QString &tag)
{
    Rows without;
    for (const Conversation &row : rows) {
        if (!row.tags.contains(tag, Qt::CaseInsensitive))
            without.append(row);
    }
    if (without.isEmpty())
        return;
    const auto give = [this, tag, ids = idsOf(without)] {
        //: %1 is a tag
        editTags({{ids, {tag}, {}}},
                 tr("Gave %n conversation(s) the tag “%1”", nullptr, int(ids.size())).arg(tag));
    };
    if (without.size() < ConversationActions::askFrom) {
        give();
        return;
    }
    ConversationQuestion question;
    question.name = QStringLiteral("bulkDialog");
    //: %1 is a tag
    question.text = tr("Give %n conversation(s) the tag “%1”?", nullptr, int(without.size())).arg(tag);
    question.button = tr("Tag");
    question.rows = without;
    askAbout(m_window, question, give);
}

void ConversationEditing::editTags(const QList<store::TagEdit> &edits, const QString &text)
{
    items::whenDone(this, m_store.editTags(edits),
                    [this, edits, text](const domain::Result<QList<store::TagEdit>> &inverse) {
                        if (!inverse) {
                            Q_EMIT failed(inverse.error());
                            return;
                        }
                        if (inverse->isEmpty()) // they had the tags already
                            return;
                        store::ConversationStore *store = &m_store;
                        m_history.push(
                            text,
                            [store, back = *inverse] { return UndoHistory::step(store->editTags(back)); },
                            [store, edits] { return UndoHistory::step(store->editTags(edits)); });
                        Q_EMIT done(text);
                    });
}

void ConversationEditing::askForTitle(const Rows &rows)
{
    if (rows.size() != 1)
        return;
    const Conversation &row = rows.first();
    auto *dialog = new NameDialog(tr("Rename the conversation"), tr("&Title:"), row.displayTitle(), m_window);
    connect(dialog, &NameDialog::named, this, [this, row](const QString &title) { rename(row, title); });
    dialog->open();
}

void ConversationEditing::rename(const Conversation &row, const QString &title)
{
    items::whenDone(
        this, m_store.rename(row.id, title), [this, row, title](const domain::Result<Rows> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            //: %1 is the new title of a conversation
            const QString text = tr("Renamed it “%1”").arg(title);
            store::ConversationStore *store = &m_store;
            m_history.push(
                text, [store, row] { return UndoHistory::step(store->rename(row.id, row.title)); },
                [store, row, title] { return UndoHistory::step(store->rename(row.id, title)); });
            Q_EMIT done(text);
        });
}

void ConversationEditing::askToPurge(const Rows &rows)
{
    Rows trashed;
    for (const Conversation &row : rows) {
        if (row.trashedAt)
            trashed.append(row);
    }
    if (!trashed.isEmpty())
        confirmPurge(tr("Delete %n conversation(s) for good?", nullptr, int(trashed.size())), idsOf(trashed),
                     trashed);
}

void ConversationEditing::askToEmptyTrash()
{
    items::whenDone(
        this, m_store.trashedBefore(domain::Timestamp::now()), [this](const domain::Result<Ids> &ids) {
            if (!ids) {
                Q_EMIT failed(ids.error());
                return;
            }
            if (ids->isEmpty()) {
                Q_EMIT doneForGood(tr("The trash is empty."));
                return;
            }
            const QString text =
                tr("Delete all %n conversation(s) in the trash for good?", nullptr, int(ids->size()));
            items::whenDone(this, m_store.byIds(ids->mid(0, previewRows)),
                            [this, text, all = *ids](const domain::Result<Rows> &first) {
                                if (first)
                                    confirmPurge(text, all, *first);
                                else
                                    Q_EMIT failed(first.error());
                            });
        });
}

void ConversationEditing::confirmPurge(const QString &text, const Ids &ids, const Rows &preview)
{
    ConversationQuestion question;
    question.name = QStringLiteral("purgeDialog");
    question.text = text;
    question.details = tr("Their messages and files go with them. This can't be undone.");
    question.button = tr("Delete for good");
    question.rows = preview;
    question.count = ids.size();
    question.isFinal = true;
    askAbout(m_window, question, [this, ids] { purge(ids); });
}

void ConversationEditing::purge(const Ids &ids)
{
    items::whenDone(this, m_store.purge(ids), [this](const domain::Result<Ids> &gone) {
        if (gone)
            Q_EMIT doneForGood(tr("Deleted %n conversation(s) for good", nullptr, int(gone->size())));
        else
            Q_EMIT failed(gone.error());
    });
}

} // namespace ui
