// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importjob.h"
#include "ui/transfer/pace.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace ui {

/// An import from the choice of files to the report: first rehearses it, to tell what is there and what would
/// become of it, then brings it in. Goes on when no dialog shows it.
class ImportTask final : public QObject {
    Q_OBJECT

public:
    enum class State { Analyzing, Ready, Importing, Finished };

    /// The store outlives the task. userName: for whom to rehearse.
    ImportTask(store::ImportStore &store, const QStringList &paths, const QString &userName,
               QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~ImportTask() override;

    /// Looks what is there; writes nothing. Ready follows, or Finished when cancelled or nothing can be read.
    void analyze();
    /// While Ready: rehearses for another person; found() changes, and compared() follows.
    void compareFor(const QString &userName);
    /// Brings it in for a person; leaveOut: files (FileSummary::file) that stay out.
    void import(const QString &userName, const QSet<QString> &leaveOut = {});
    /// What is written stays, whole conversations only.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isWorking() const
    {
        return m_state == State::Analyzing || m_state == State::Importing;
    }
    /// A rehearsal for another person is under way.
    [[nodiscard]] bool isComparing() const { return m_state == State::Ready && m_job; }
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }
    [[nodiscard]] const QStringList &paths() const { return m_options.paths; }
    [[nodiscard]] const QString &userName() const { return m_options.userName; }
    /// What the files hold and what an import would do.
    [[nodiscard]] const importers::ImportResult &found() const { return m_found; }
    /// What the import did; before it, what kept it from beginning.
    [[nodiscard]] const importers::ImportResult &result() const { return m_result; }
    /// 0 to 100; -1 while nobody can tell.
    [[nodiscard]] int percent() const;
    [[nodiscard]] const importers::ImportProgress &progress() const { return m_progress; }
    [[nodiscard]] const Pace &pace() const { return m_pace; }

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void compared();

private:
    using Ended = void (ImportTask::*)(const importers::ImportResult &);
    void run(Ended ended);
    void retire();
    void setState(State state);
    void onAnalyzed(const importers::ImportResult &result);
    void onCompared(const importers::ImportResult &result);
    void onImported(const importers::ImportResult &result);

    store::ImportStore &m_store;
    importers::ImportOptions m_options;
    State m_state = State::Analyzing;
    bool m_cancelling = false;
    std::unique_ptr<importers::ImportJob> m_job;
    /// Cancelled ones that have not ended yet: nobody waits for them.
    std::vector<std::unique_ptr<importers::ImportJob>> m_retired;
    importers::ImportResult m_found;
    importers::ImportResult m_result;
    importers::ImportProgress m_progress;
    Pace m_pace;
    QElapsedTimer m_clock;
};

} // namespace ui
