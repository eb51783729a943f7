// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/libraryfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/undohistory.h"
#include "ui/memories/memoriespage.h"
#include "ui/memories/memoryeditor.h"
#include "ui/services.h"

#include <QTranslator>
#include <QWidget>

#include <memory>

class QDialog;

namespace support {

/// The page of memories over a real library, in a window of its own, with drafts kept in memory.
class MemoriesFixture {
public:
    MemoriesFixture();
    ~MemoriesFixture();

    /// A new empty library with the page over it; what went wrong, empty when all is well.
    [[nodiscard]] QString open(store::Backend backend);
    /// Another start of the program over the same library and drafts.
    void restart();
    /// The program is gone without a word: what was not kept as a draft by now is lost.
    void crash();

    [[nodiscard]] LibraryFixture &fixture() { return m_fixture; }
    [[nodiscard]] store::MemoryStore &memories() { return m_fixture.library().memories(); }
    [[nodiscard]] ui::MemoriesPage &page() { return *m_page; }
    [[nodiscard]] ui::MemoryEditor &editor() { return m_page->editor(); }
    [[nodiscard]] ui::UndoHistory &history() { return *m_history; }
    [[nodiscard]] QAction *action(QLatin1String id) { return m_actions->action(id); }

    /// A memory of the library; ends the test with a message when it can't be added.
    domain::Memory add(const QString &question, const QString &answer = QStringLiteral("Yes."),
                       int importance = 5, const QStringList &tags = {});
    /// The memory as the library has it.
    [[nodiscard]] domain::Memory stored(domain::MemoryId id);
    /// What the list shows, as far as it is loaded.
    [[nodiscard]] QStringList titles();
    /// Selects rows of the list and opens the last of them.
    void select(const QList<int> &rows);

    /// A part of the page by its object name; ends the test with a message when there is none.
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// The text of the strip above the fields; empty when it is hidden.
    [[nodiscard]] QString note() const;
    [[nodiscard]] static QDialog *dialog(const char *name);

    QHash<QString, QByteArray> drafts; ///< as on the disk
    QStringList doneTexts;             ///< what the page said that it did
    QStringList errors;                ///< what the page said that went wrong
    QStringList notices;

private:
    void build();
    void takeDown();
    [[nodiscard]] ui::Services services();

    LibraryFixture m_fixture;
    QTranslator m_translator;
    bool m_crashed = false;
    std::unique_ptr<QWidget> m_window;
    ui::ActionRegistry *m_actions = nullptr;
    std::unique_ptr<ui::UndoHistory> m_history;
    std::unique_ptr<ui::MemoryDrafts> m_drafts;
    ui::MemoriesPage *m_page = nullptr;
};

} // namespace support
