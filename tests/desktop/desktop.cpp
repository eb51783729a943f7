// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

namespace support {

Desktop::~Desktop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(patience))
        m_process->kill();
}

QString Desktop::start()
{
    if (const QString error = m_bus.connect(); !error.isEmpty())
        return error;
    if (const QString error = m_program.use(store::Backend::Sqlite); !error.isEmpty())
        return error;
    if (const Ran made = m_program.run(words("generate --conversations 60 --messages 600")); made.code != 0)
        return QString::fromUtf8(made.all());
    QProcessEnvironment &environment = m_program.environment();
    environment.insert(QStringLiteral("DISPLAY"), qEnvironmentVariable("DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_process = m_program.process(m_program.libraryArguments());
    m_process->start();
    const auto isThere = [this] {
        if (m_process->state() == QProcess::NotRunning)
            return true;
        m_window = m_bus.program(m_process->processId()).find(Accessible::Role::Frame);
        return m_window.isValid()
            && m_window.find(Accessible::Role::List, QStringLiteral("Conversations")).childCount() > 0;
    };
    if (!QTest::qWaitFor(isThere, patience) || m_process->state() == QProcess::NotRunning)
        return QStringLiteral("The window was not found. ")
            + QString::fromUtf8(m_process->readAllStandardError());
    // Without a window manager nobody else gives the window the keyboard.
    keyTool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
             QStringLiteral("--name"), QStringLiteral("Recollect"), QStringLiteral("windowfocus"),
             QStringLiteral("--sync")});
    return {};
}

void Desktop::press(const char *key) const
{
    keyTool({QStringLiteral("key"), QString::fromLatin1(key)});
}

void Desktop::type(const QString &text) const
{
    keyTool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"), text});
}

void Desktop::keyTool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    if (!tool.waitForFinished(patience) || tool.exitCode() != 0)
        QTest::qFail(QByteArray("xdotool: ") + tool.readAllStandardError(), __FILE__, __LINE__);
}

QStringList Desktop::titles(const QString &query)
{
    QStringList titles;
    const Ran ran = m_program.json({QStringLiteral("list"), QStringLiteral("--"), query});
    const QJsonArray found = ran.json().value(QStringLiteral("conversations")).toArray();
    for (const auto &conversation : found)
        titles.append(conversation.toObject().value(QStringLiteral("title")).toString());
    return titles;
}

} // namespace support
