// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "domain/result.h"

#include <QObject>

class QWidget;

namespace store {
class ImportStore;
}

namespace ui {

/// Takes an import back, after asking.
class ImportUndo final : public QObject {
    Q_OBJECT

public:
    /// The store outlives this object; window: what the question stands on, owns it.
    ImportUndo(store::ImportStore &store, QWidget &window);

    /// conversations, memories: how many the import added, for the question.
    void ask(domain::BatchId batch, qint64 conversations, qint64 memories);
    [[nodiscard]] bool isWorking() const { return m_working; }

Q_SIGNALS:
    /// The person agreed.
    void begun();
    void taken(const domain::ImportBatch &batch);
    void failed(const domain::Error &error);

private:
    void takeBack(domain::BatchId batch);

    store::ImportStore &m_store;
    QWidget &m_window;
    bool m_working = false;
};

} // namespace ui
