// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"
#include "exporters/selection.h"
#include "exporters/writer.h"

#include <QElapsedTimer>

namespace exporters {

/// One export from beginning to end, on the thread that calls run(). It blocks on the library's stores.
class ExportRun {
public:
    ExportRun(store::Library &library, ExportRequest request, store::CancelToken token,
              ExportProgressCallback progress);

    [[nodiscard]] domain::Result<ExportReport> run();

private:
    [[nodiscard]] domain::Result<ExportReport> runFormat(const WriterFormat &format);
    [[nodiscard]] domain::Result<std::unique_ptr<Output>> openOutput(const WriterFormat &format);
    [[nodiscard]] bool isTogether(const WriterFormat &format) const;
    [[nodiscard]] WriterContext contextFor(Output &output, const WriterFormat &format);
    domain::Result<domain::Done> writeConversations(Writer &writer, const WriterFormat &format,
                                                    const Output &output);
    domain::Result<domain::Done> writeConversation(Writer &writer, const domain::Conversation &conversation,
                                                   bool lossless);
    domain::Result<domain::Done> writeMessages(Writer &writer, const QList<domain::MessageOutline> &outlines);
    static void leaveOutBytes(QList<domain::StoredFile> &files);
    domain::Result<domain::Done> writeMemories(Writer &writer);
    [[nodiscard]] domain::Result<domain::Done> checkCancelled() const;
    void report();

    store::Library &m_library;
    ExportRequest m_request;
    store::CancelToken m_token;
    ExportProgressCallback m_progress;
    ExportReport m_report;
    std::unique_ptr<Selection> m_selection;
    QElapsedTimer m_lastReport;
};

} // namespace exporters
