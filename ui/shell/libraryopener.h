// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"
#include "ui/services.h"

#include <QObject>

#include <memory>

namespace ui {

/// Opens libraries: asks the keychain for a password, and says when the person has to be asked for one.
class LibraryOpener final : public QObject {
    Q_OBJECT

public:
    /// The services outlive this object.
    explicit LibraryOpener(const Services &services, QObject *parent = nullptr);
    ~LibraryOpener() override;

    /// Opens a place; on a server with the password that the keychain has, if any. What was being opened
    /// before is forgotten.
    void open(const store::Location &location, bool create = false);
    /// The same with a password that the person just gave. keep: in the keychain once it has proved right.
    void openWithPassword(const store::Location &location, const QString &password, bool keep);

    /// The library that opened() announced.
    [[nodiscard]] std::unique_ptr<store::Library> takeLibrary() { return std::move(m_library); }
    [[nodiscard]] bool isOpening() const { return m_opening; }

Q_SIGNALS:
    void opened();
    /// The server wants a password that nobody has, or another one: error says so. keychain is a sentence about why the
    /// keychain gave none, which never means that there is none; empty when it gave one.
    void passwordWanted(const store::Location &location, const domain::Error &error, const QString &keychain);
    void failed(const domain::Error &error);
    /// Something to know that is no failure: where the password went.
    void notice(const QString &text);

private:
    struct Attempt {
        store::ConnectionOptions options;
        bool given = false; ///< the person just typed the password
        bool keep = false;
        QString keychain; ///< why the keychain gave no password
    };
    void attempt(const Attempt &attempt);
    void onAnswer(const Attempt &attempt, const domain::Result<store::SchemaStatus> &status);
    void keepPassword(const Attempt &attempt);

    const Services &m_services;
    std::shared_ptr<store::LibraryCloser> m_closer; ///< the services may go first
    quint64 m_generation = 0;                       ///< answers about an earlier place are dropped
    bool m_opening = false;
    std::unique_ptr<store::Library> m_library;
};

} // namespace ui
