// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeychain.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace support {

QString WindowKeychain::begin()
{
    if (const QString error = m_fixture.open(store::Backend::PostgreSql); !error.isEmpty())
        return error;
    const QString role =
        m_fixture.cluster().createPasswordRole(QStringLiteral("anna"), QString::fromLatin1(password));
    if (!role.isEmpty())
        return role;
    const QString granted =
        m_fixture.sql("grant usage on schema chatbot to anna; "
                      "grant select, insert, update, delete on all tables in schema chatbot, public to anna");
    m_location = m_fixture.options().location;
    m_location.user = QStringLiteral("anna");
    startAgain();
    return granted;
}

void WindowKeychain::startAgain()
{
    m_window.reset();
    m_secrets = std::make_unique<app::Secrets>();
    ui::Services services;
    services.readPassword = [this](const QString &key) { return m_secrets->read(key); };
    services.keepPassword = [this](const QString &key, const QString &word) {
        return m_secrets->write(key, word);
    };
    services.keepPasswordForThisRun = [this](const QString &key, const QString &word) {
        m_secrets->keepForThisRun(key, word);
    };
    services.forgetPassword = [this](const QString &key) { return m_secrets->remove(key); };
    services.profiles = [] { return QList<ui::Profile>(); };
    services.saveProfile = [](const ui::Profile &) { return domain::Result<domain::Done>(); };
    services.recentLibraries = [this] { return m_recent; };
    services.rememberLibrary = [this](const store::Location &location) { m_recent = {location}; };
    services.keepDraft = [](const QString &, const QString &, const QByteArray &) {
        return QtFuture::makeReadyFuture(domain::Result<domain::Done>());
    };
    services.drafts = [](const QString &) {
        return QtFuture::makeReadyFuture(domain::Result<QHash<QString, QByteArray>>());
    };
    services.windowState = [](const QString &) { return QByteArray(); };
    services.setWindowState = [](const QString &, const QByteArray &) {};
    m_window = std::make_unique<ui::MainWindow>(services);
    m_window->show();
}

void WindowKeychain::open()
{
    m_window->actionRegistry().action(ui::command::closeLibrary)->trigger();
    m_window->openLibrary(m_location);
}

QDialog *WindowKeychain::dialog(const char *name)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *found = qobject_cast<QDialog *>(widget);
        if (found && found->isVisible() && found->objectName() == QLatin1String(name))
            return found;
    }
    return nullptr;
}

void WindowKeychain::connectByForm(const QString &typedPassword, bool keep)
{
    if (!dialog("connectDialog"))
        m_window->actionRegistry().action(ui::command::connectLibrary)->trigger();
    const QDialog *form = dialog("connectDialog");
    const auto type = [form](const char *name, const QString &text) {
        form->findChild<QLineEdit *>(QLatin1String(name))->setText(text);
    };
    type("connectHost", m_location.host);
    type("connectPort", m_location.port);
    type("connectDatabase", m_location.database);
    type("connectUser", m_location.user);
    type("connectPassword", typedPassword);
    form->findChild<QCheckBox *>(QStringLiteral("connectKeep"))->setChecked(keep);
    form->findChild<QPushButton *>(QStringLiteral("connectStart"))->click();
}

QString WindowKeychain::message() const
{
    const auto *text = m_window->findChild<QLabel *>(QStringLiteral("messageText"));
    return text->isVisible() ? text->text() : QString();
}

QString WindowKeychain::keptPassword()
{
    app::Secrets another;
    const auto kept = waitFor(another.read(key()));
    return kept ? *kept : QString();
}

} // namespace support
