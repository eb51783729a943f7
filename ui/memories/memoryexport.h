// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/memoryexport.h"

#include <QObject>

#include <memory>

class QWidget;

namespace ui {

/// Writes memories to a file that the person chooses, in the background.
class MemoryExport final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    MemoryExport(store::Library &library, QWidget &window);

    /// Asks for the file. ids: these; when empty what the filter finds.
    void choose(const QList<domain::MemoryId> &ids, const store::MemoryFilter &filter);
    /// Writes; one after the other when asked again meanwhile.
    void write(const exporters::MemoryExportRequest &request);

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something that is good to know: what was written, and where to.
    void notice(const QString &text);

private:
    void next();

    store::Library &m_library;
    QWidget &m_window;
    QList<exporters::MemoryExportRequest> m_waiting;
    std::unique_ptr<exporters::MemoryExportJob> m_job;
};

} // namespace ui
