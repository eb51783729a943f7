// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "ui/services.h"

#include <QObject>

#include <optional>

namespace ui {

/// A memory as somebody was writing it. The revision is the one that the writing began with.
struct MemoryDraft {
    QString name; ///< of the draft: one for each memory, and one for each new one
    domain::Memory memory;
    domain::Timestamp savedAt;
};

/// The drafts of a library's memories. They are read once from where the services keep them; what is kept from then on
/// is here at once and on the disk soon after.
class MemoryDrafts final : public QObject {
    Q_OBJECT

public:
    /// library: its displayName().
    MemoryDrafts(const Services &services, QString library, QObject *parent = nullptr);

    /// The name under which the draft of a memory of the library is kept.
    [[nodiscard]] static QString nameOf(domain::MemoryId id);
    /// A name for the draft of a memory that is not in the library yet.
    [[nodiscard]] static QString newName();
    [[nodiscard]] static bool isOfNewMemory(const QString &name);

    /// False until those of earlier runs were read.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] std::optional<MemoryDraft> draft(const QString &name) const;
    [[nodiscard]] bool has(domain::MemoryId id) const { return m_drafts.contains(nameOf(id)); }
    /// Those of memories that are not in the library yet, the latest first.
    [[nodiscard]] QList<MemoryDraft> newMemories() const;

    void keep(const QString &name, const domain::Memory &memory);
    void forget(const QString &name);

Q_SIGNALS:
    void loaded();
    /// Drafts came or went.
    void changed();
    /// A draft could not be kept, or those of earlier runs could not be read.
    void failed(const domain::Error &error);

private:
    void take(const QHash<QString, QByteArray> &kept);
    void store(const QString &name, const QByteArray &draft);

    Services m_services;
    QString m_library;
    bool m_loaded = false;
    QHash<QString, MemoryDraft> m_drafts;
};

} // namespace ui
