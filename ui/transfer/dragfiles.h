// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "exporters/exportjob.h"

#include <QObject>

#include <deque>
#include <memory>

class QMimeData;
class QTemporaryDir;

namespace store {
class Library;
}

namespace ui {

/// Conversations that are dragged out of the window as Markdown files. Their names are known when the drag begins;
/// the files are written while the pointer is on its way, on another thread, and stay until the library is closed.
class DragFiles final : public QObject {
    Q_OBJECT

public:
    /// Of more conversations no files are made: that is what an export is for.
    static constexpr int mostConversations = 20;

    /// The library outlives this object.
    explicit DragFiles(store::Library &library, QObject *parent = nullptr);
    /// Stops what is being written and removes the files.
    ~DragFiles() override;

    /// Offers these as files, and their titles as text, and begins to write them.
    void offer(const QList<domain::Conversation> &conversations, QMimeData &data);
    /// Nothing is being written.
    [[nodiscard]] bool isReady() const { return !m_job; }

Q_SIGNALS:
    void ready();
    void failed(const domain::Error &error);

private:
    struct File {
        domain::ConversationId id;
        QString path;
    };
    void next();

    store::Library &m_library;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    std::deque<File> m_waiting;
    std::unique_ptr<exporters::ExportJob> m_job;
};

} // namespace ui
