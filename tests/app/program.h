// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/libraryfixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

/// What a run of the program came to.
struct Ran {
    int code = -1; ///< -1: it crashed, or did not end in time
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    /// The object that --json puts on standard error.
    [[nodiscard]] QJsonObject error() const;
    /// For the log of a test that failed.
    [[nodiscard]] QByteArray all() const { return out + '\n' + err; }
};

/// Runs recollect with a home of its own, so that no test sees or changes the person's settings. Each
/// run() waits for the end.
class Program {
public:
    Program();

    /// Which library the runs are about: an empty place on that backend, in which PostgreSQL has the newest
    /// schema. Returns what went wrong.
    [[nodiscard]] QString use(store::Backend backend);
    /// An empty place on that backend, without a schema.
    [[nodiscard]] QString useBare(store::Backend backend);
    /// The options that name the library in use.
    [[nodiscard]] QStringList libraryArguments() const;
    [[nodiscard]] LibraryFixture &fixture() { return m_fixture; }

    /// With the library in use.
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    /// With the library in use and --json; the answer's keys are looked at through Ran::json().
    Ran json(const QStringList &arguments);
    /// With these arguments only.
    Ran runPlain(const QStringList &arguments, const QByteArray &input = {});
    /// Not yet started, with the environment that all runs have.
    [[nodiscard]] std::unique_ptr<QProcess> process(const QStringList &arguments) const;
    [[nodiscard]] static Ran finish(QProcess &process);

    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }
    /// A folder for a test's files, and a path in it.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file there (folders are made) and answers its path.
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }

private:
    QTemporaryDir m_folder;
    LibraryFixture m_fixture;
    QProcessEnvironment m_environment;
};

/// The words of a text: how a command line is written in a test.
[[nodiscard]] QStringList words(const char *text);

/// The keys of an object, sorted, in one text: "a b c".
[[nodiscard]] QString keys(const QJsonObject &object);

} // namespace support
