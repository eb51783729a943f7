// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using store::Backend;

namespace support {

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject Ran::error() const
{
    return QJsonDocument::fromJson(err).object().value(QStringLiteral("error")).toObject();
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(home());
    m_environment.insert(QStringLiteral("HOME"), home());
    const char *const foreign[] = {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",  "PGPASSWORD",
                                   "PGPASSFILE",      "PGSERVICE",     "PGHOST",          "PGUSER",
                                   "PGDATABASE",      "DISPLAY",       "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    for (const char *name : foreign)
        m_environment.remove(QLatin1String(name));
}

QString Program::use(Backend backend)
{
    if (backend == Backend::Sqlite)
        return m_fixture.prepare(backend);
    const QString error = m_fixture.open(backend);
    m_fixture.close();
    return error;
}

QString Program::useBare(Backend backend)
{
    return m_fixture.prepare(backend);
}

QStringList Program::libraryArguments() const
{
    const bool sqlite = m_fixture.options().location.backend == Backend::Sqlite;
    return {sqlite ? QStringLiteral("--library") : QStringLiteral("--profile"), m_fixture.argument()};
}

std::unique_ptr<QProcess> Program::process(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(RECOLLECT_PROGRAM));
    process->setArguments(arguments);
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    return process;
}

Ran Program::finish(QProcess &process)
{
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(),
                "It did not end in time. " + process.readAllStandardError()};
    }
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return {crashed ? -1 : process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ran Program::runPlain(const QStringList &arguments, const QByteArray &input)
{
    const auto process = this->process(arguments);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

Ran Program::run(const QStringList &arguments, const QByteArray &input)
{
    return runPlain(libraryArguments() + arguments, input);
}

Ran Program::json(const QStringList &arguments)
{
    return runPlain(libraryArguments() + QStringList{QStringLiteral("--json")} + arguments);
}

QString Program::write(const QString &name, const QByteArray &content) const
{
    const QString target = path(name);
    QDir().mkpath(QFileInfo(target).absolutePath());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail("The test's file could not be written.", __FILE__, __LINE__);
    return target;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QString keys(const QJsonObject &object)
{
    return object.keys().join(u' ');
}

} // namespace support
