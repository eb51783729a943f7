// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"
#include "ui/transfer/pagereader.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QPainter;
class QPrinter;

namespace store {
class Library;
}

namespace ui {

/// Prints conversations, as the HTML export shows them: exports them to a temporary folder, lays them out part by
/// part on another thread, and paints a page a turn of the event loop. A PDF appears whole or not at all.
class PrintTask final : public QObject {
    Q_OBJECT

public:
    /// The library outlives the task. ids: not empty.
    PrintTask(store::Library &library, const QList<domain::ConversationId> &ids,
              std::unique_ptr<QPrinter> printer, QObject *parent = nullptr);
    /// Stops what is under way; nothing is printed any more.
    ~PrintTask() override;

    void start();
    /// finished() follows with ErrorCode::Cancelled.
    void cancel();
    [[nodiscard]] int pages() const { return m_page; }

Q_SIGNALS:
    void progressed();
    /// The number of pages.
    void finished(const domain::Result<int> &result);

private:
    void onExported(const exporters::ExportResult &result);
    bool beginPrinting();
    void nextFile();
    void nextPart();
    void onPart(const LaidOutPart &part);
    void paintPage();
    void beginPage();
    [[nodiscard]] bool isWanted(int page) const;
    void succeed();
    void fail(const domain::Error &error);
    void dropPrinter(bool abort);

    store::Library &m_library;
    QList<domain::ConversationId> m_ids;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    QTemporaryDir m_folder;
    std::unique_ptr<exporters::ExportJob> m_job;
    QString m_target; ///< of a PDF; empty on a real printer
    QStringList m_files;
    std::shared_ptr<PageReader> m_reader;
    LaidOutPart m_part;
    int m_partPage = 0; ///< of m_part, to be painted next
    int m_page = 0;     ///< that is being painted, 1 is the first
    bool m_pageHasInk = false;
    bool m_ended = false;
    QTimer m_turn;
};

} // namespace ui
