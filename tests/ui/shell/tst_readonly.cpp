// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistmodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/library/placesmodel.h"
#include "ui/reader/readerpane.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/windowfixture.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

#include <unistd.h>

using support::waitFor;
using support::WindowFixture;

namespace {

/// Permissions don't bind root: while this lives, the program isn't root.
class Unprivileged {
public:
    Unprivileged() : m_changed(geteuid() == 0 && setresuid(65534, 65534, 0) == 0) {}
    ~Unprivileged()
    {
        if (m_changed)
            (void)setresuid(0, 0, 0);
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool m_changed;
};

const QList<QLatin1String> writing{ui::command::importFiles,   ui::command::importFolder,
                                   ui::command::undo,          ui::command::redo,
                                   ui::command::pin,           ui::command::unpin,
                                   ui::command::archive,       ui::command::unarchive,
                                   ui::command::trash,         ui::command::restore,
                                   ui::command::newMemory,     ui::command::remember,
                                   ui::command::saveMemory,    ui::command::discardMemory,
                                   ui::command::tagMemories,   ui::command::weighMemories,
                                   ui::command::trashMemories, ui::command::restoreMemories,
                                   ui::command::purgeMemories, ui::command::markRead,
                                   ui::command::markUnread,    ui::command::tagConversations,
                                   ui::command::rename,        ui::command::purge,
                                   ui::command::emptyTrash,    ui::command::renameTag,
                                   ui::command::removeTag,     ui::command::editSavedSearch,
                                   ui::command::saveSearch,    ui::command::removeSavedSearch};

const QString reason = QStringLiteral("This library is read-only");

} // namespace

/// A library that can't be written is read like any other, and says what can't be done in it and why.
class TestReadOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileThatCannotBeWritten();
    void aServerThatOnlyReads();
    void theNextLibraryCanBeWrittenAgain();
    void withoutALibraryOnlyTheProgramsOwnCommands();

private:
    void fill(store::Backend backend);
    void readAndSearch();
    void nothingWrites();

    [[nodiscard]] QAction *action(QLatin1String id) const
    {
        return m_fixture->window().actionRegistry().action(id);
    }
    [[nodiscard]] QString state() const { return m_fixture->child<ui::ElidedLabel>("statusText")->text(); }
    [[nodiscard]] bool takesDrag() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestReadOnly::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestReadOnly::cleanup()
{
    m_fixture.reset();
}

void TestReadOnly::fill(store::Backend backend)
{
    auto &library = m_fixture->library();
    QCOMPARE(library.open(backend), QString());
    const auto bread = library.conversation(QStringLiteral("Bread"));
    library.say(bread.id, QStringLiteral("With flour and patience."));
    library.conversation(QStringLiteral("Tea"));
}

void TestReadOnly::readAndSearch()
{
    QTRY_COMPARE(m_fixture->titles().size(), 2);
    m_fixture->search(QStringLiteral("patience"));
    QTRY_COMPARE(m_fixture->hitCount(), 1);
    m_fixture->trigger(ui::command::showAll);
    QTRY_COMPARE(m_fixture->titles().size(), 2);
    auto *list = m_fixture->child<QListView>("conversationList");
    const int row = int(m_fixture->titles().indexOf(QStringLiteral("Bread")));
    list->setCurrentIndex(list->model()->index(row, 0));
    auto &reader = m_fixture->window().libraryView()->readerPane();
    QTRY_VERIFY(reader.conversation() && reader.conversation()->title == QStringLiteral("Bread"));
    QTRY_VERIFY(action(ui::command::copyMarkdown)->isEnabled());
    QVERIFY(action(ui::command::openWindow)->isEnabled());
    m_fixture->trigger(ui::command::exportConversations);
    QTRY_VERIFY(WindowFixture::dialog("exportDialog"));
    WindowFixture::dialog("exportDialog")->reject();
}

bool TestReadOnly::takesDrag() const
{
    QMimeData data;
    data.setData(items::ConversationListModel::mimeType, QByteArray("x"));
    auto *sidebar = m_fixture->child<QTreeView>("sidebar");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(sidebar->viewport(), &enter);
    return enter.isAccepted();
}

void TestReadOnly::nothingWrites()
{
    for (const QLatin1String id : writing) {
        QVERIFY2(!action(id)->isEnabled(), id.data());
        QVERIFY2(action(id)->toolTip().contains(reason), id.data());
        QCOMPARE(action(id)->statusTip(), reason);
    }
    QVERIFY(!takesDrag());
    // On the other page of the window as well.
    m_fixture->trigger(ui::command::showMemories);
    for (const QLatin1String id : writing)
        QVERIFY2(!action(id)->isEnabled(), id.data());
    QVERIFY(action(ui::command::exportAllMemories)->isEnabled());
}

void TestReadOnly::aFileThatCannotBeWritten()
{
    fill(store::Backend::Sqlite);
    const QString file = m_fixture->library().options().location.file;
    m_fixture->library().close();
    const QString folder = m_fixture->library().folder();
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x4444)));
    {
        const Unprivileged user;
        m_fixture->openWindow();
        QCOMPARE(m_fixture->showLibrary(), QString());
        QTRY_VERIFY2(state().contains(QStringLiteral("read-only: the file can't be written")),
                     qPrintable(state()));
        readAndSearch();
        nothingWrites();
        m_fixture->closeWindow();
    }
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
}

void TestReadOnly::aServerThatOnlyReads()
{
    fill(store::Backend::PostgreSql);
    QVERIFY(!m_fixture->library().sql("create role reader login").startsWith(QStringLiteral("error")));
    QCOMPARE(m_fixture->library().sql("grant usage on schema chatbot to reader; "
                                      "grant select on all tables in schema chatbot, public to reader"),
             QString());
    store::Location location = m_fixture->library().options().location;
    location.user = QStringLiteral("reader");
    m_fixture->openWindow();
    m_fixture->window().openLibrary(location);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window().library(), support::patience);
    QTRY_VERIFY2(state().contains(QStringLiteral("read-only: this login")), qPrintable(state()));
    readAndSearch();
    nothingWrites();
}

void TestReadOnly::theNextLibraryCanBeWrittenAgain()
{
    fill(store::Backend::Sqlite);
    m_fixture->openWindow();
    auto &registry = m_fixture->window().actionRegistry();
    QCOMPARE(m_fixture->showLibrary(), QString());
    QTRY_COMPARE(m_fixture->titles().size(), 2);
    auto *list = m_fixture->child<QListView>("conversationList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(action(ui::command::pin)->isEnabled());
    QVERIFY(takesDrag());
    QVERIFY(action(ui::command::newMemory)->isEnabled());
    QVERIFY(!action(ui::command::pin)->toolTip().contains(reason));
    // What was offered before stays offered, and what wasn't does not become it.
    registry.setLibrary(nullptr);
    QVERIFY(!action(ui::command::pin)->isEnabled());
    QVERIFY(action(ui::command::importFiles)->isEnabled());
    action(ui::command::pin)->setEnabled(true);
    QVERIFY(!action(ui::command::pin)->isEnabled());
    registry.setLibrary(m_fixture->window().library());
    QVERIFY(action(ui::command::pin)->isEnabled());
    QVERIFY(!action(ui::command::purge)->isEnabled());
}

void TestReadOnly::withoutALibraryOnlyTheProgramsOwnCommands()
{
    m_fixture->openWindow();
    QStringList enabled;
    for (const QAction *action : m_fixture->window().actionRegistry().actions()) {
        if (action->isEnabled() && !action->objectName().startsWith(QStringLiteral("library.demo")))
            enabled.append(action->objectName());
    }
    enabled.sort();
    const QStringList own{QStringLiteral("library.connect"),      QStringLiteral("library.import"),
                          QStringLiteral("library.importFolder"), QStringLiteral("library.manage"),
                          QStringLiteral("library.new"),          QStringLiteral("library.open"),
                          QStringLiteral("palette.open"),         QStringLiteral("program.about"),
                          QStringLiteral("program.quit"),         QStringLiteral("program.settings")};
    QCOMPARE(enabled, own);
}

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
