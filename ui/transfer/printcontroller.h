// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDialog;
class QPrinter;
class QWidget;

namespace store {
class Library;
}

namespace ui {

class PrintTask;

/// Printing in the window: the choice of a printer, one task at a time, and a small dialog while it lasts.
class PrintController final : public QObject {
    Q_OBJECT

public:
    /// window: the parent of the dialogs; outlives this object.
    explicit PrintController(QWidget &window);
    ~PrintController() override;

    /// The library to print from; null stops what is under way.
    void setLibrary(store::Library *library);
    /// Asks how, and prints them.
    void print(const QList<domain::ConversationId> &ids);

Q_SIGNALS:
    /// Something to tell the person.
    void done(const QString &text);
    void failed(const domain::Error &error);

private:
    void start(const QList<domain::ConversationId> &ids, std::unique_ptr<QPrinter> printer);
    void showProgress();
    void onFinished(const domain::Result<int> &result);

    QWidget &m_window;
    store::Library *m_library = nullptr;
    std::unique_ptr<PrintTask> m_task;
    QPointer<QDialog> m_progress;
};

} // namespace ui
