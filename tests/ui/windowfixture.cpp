// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/actions/actionregistry.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

namespace support {

using domain::Done;
using domain::Result;

namespace {

template <typename T>
QFuture<T> ready(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

WindowFixture::WindowFixture()
{
    services.readPassword = [this](const QString &key) {
        const domain::Error none{domain::ErrorCode::NotFound, QStringLiteral("No password."), {}};
        return ready(keychain.contains(key) ? Result<QString>(keychain.value(key)) : Result<QString>(none));
    };
    services.keepPassword = [this](const QString &key, const QString &password) {
        keychain.insert(key, password);
        return ready(Result<Done>(Done{}));
    };
    services.keepPasswordForThisRun = [this](const QString &key, const QString &password) {
        thisRun.insert(key, password);
    };
    services.profiles = [this] { return profiles; };
    services.forgetPassword = [this](const QString &key) {
        keychain.remove(key);
        return ready(Result<Done>(Done{}));
    };
    services.saveProfile = [this](const ui::Profile &profile) {
        services.removeProfile(profile.name);
        profiles.append(profile);
        return Result<Done>(Done{});
    };
    services.removeProfile = [this](const QString &name) {
        profiles.removeIf([&name](const ui::Profile &profile) { return profile.name == name; });
    };
    services.forgetLibrary = [this](const store::Location &location) { recent.removeAll(location); };
    services.recentLibraries = [this] { return recent; };
    services.rememberLibrary = [this](const store::Location &location) { recent.prepend(location); };
    services.defaultLibraryFile = m_library.folder() + QStringLiteral("/data/recollect/library.recollect");
    services.keepDraft = [this](const QString &, const QString &name, const QByteArray &draft) {
        drafts.insert(name, draft);
        if (draft.isEmpty())
            drafts.remove(name);
        return ready(Result<Done>(Done{}));
    };
    services.drafts = [this](const QString &) { return ready(Result<QHash<QString, QByteArray>>(drafts)); };
    services.windowState = [this](const QString &key) { return states.value(key); };
    services.setWindowState = [this](const QString &key, const QByteArray &state) {
        states.insert(key, state);
    };
}

void WindowFixture::openWindow()
{
    if (m_translator.isEmpty()) {
        if (!m_translator.load(QStringLiteral(":/i18n/recollect_en.qm")))
            qCritical("The English plurals are missing.");
        QCoreApplication::installTranslator(&m_translator);
    }
    m_window = std::make_unique<ui::MainWindow>(services);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        QTest::qFail("The window did not appear.", __FILE__, __LINE__);
}

QString WindowFixture::showLibrary()
{
    QSignalSpy shown(m_window.get(), &ui::MainWindow::libraryShown);
    m_window->openLibrary(m_library.options().location);
    return shown.wait(patience) ? QString() : QStringLiteral("The library was not shown in time.");
}

QDialog *WindowFixture::dialog(const char *name)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *found = qobject_cast<QDialog *>(widget);
        if (found && found->isVisible() && found->objectName() == QLatin1String(name))
            return found;
    }
    return nullptr;
}

void WindowFixture::trigger(QLatin1String command) const
{
    m_window->actionRegistry().action(command)->trigger();
}

void WindowFixture::search(const QString &text) const
{
    auto *field = child<QLineEdit>("searchField");
    field->setFocus();
    m_window->libraryView()->searchField().reset();
    // As an input method does it: keys can't type every letter.
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field, &typed);
}

int WindowFixture::hitCount() const
{
    return m_window->libraryView()->listPane().searchPane().results().rowCount();
}

QStringList WindowFixture::titles() const
{
    QStringList titles;
    const auto *model = child<QListView>("conversationList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    titles.removeAll(QString());
    return titles;
}

QString WindowFixture::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_library.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("A file for the test can't be written.", __FILE__, __LINE__);
    return file.fileName();
}

} // namespace support
