// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"
#include "ui/reader/selectiontext.h"

#include <QObject>

#include <functional>

namespace ui {

/// Makes text of what is selected, however much of it is in memory: messages are fetched some at a time and
/// rendered on another thread. One job at a time; a new one ends the one before.
class SelectionCopier final : public QObject {
    Q_OBJECT

public:
    /// The model outlives the copier.
    explicit SelectionCopier(items::ReaderModel &model, QObject *parent = nullptr);
    ~SelectionCopier() override;

    using Handler = std::function<void(const CopiedText &)>;
    /// Calls handler with the text: at once when all messages are in memory and few. Nobody is called after a
    /// cancel or a failure.
    void copy(const QList<SelectedPart> &parts, const Handler &handler);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    /// How far a long job is.
    void progressed(qsizetype done, qsizetype all);
    void finished();
    void failed(const domain::Error &error);

private:
    struct Job;
    [[nodiscard]] bool copyAtOnce(const QList<SelectedPart> &parts, const Handler &handler);
    void next();
    void render(const QList<domain::Message> &messages);
    void take(const CopiedText &text, qsizetype count);
    void end();

    items::ReaderModel &m_model;
    std::shared_ptr<Job> m_job;
};

} // namespace ui
