// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importjob.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace ui {

/// An import from the choice of files to the report: first looks what is there, then brings it in. Goes on
/// when no dialog shows it.
class ImportTask final : public QObject {
    Q_OBJECT

public:
    enum class State { Analyzing, Ready, Importing, Finished };

    /// The store outlives the task.
    ImportTask(store::ImportStore &store, const QStringList &paths, QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~ImportTask() override;

    /// Looks what is there; writes nothing. Ready follows, or Finished when cancelled.
    void analyze();
    /// Brings it in for a person.
    void import(const QString &userName);
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isWorking() const
    {
        return m_state == State::Analyzing || m_state == State::Importing;
    }
    [[nodiscard]] const QStringList &paths() const { return m_options.paths; }
    [[nodiscard]] const importers::InputSummary &summary() const { return m_summary; }
    [[nodiscard]] const importers::ImportResult &result() const { return m_result; }
    /// 0 to 100; -1 while nobody can tell.
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] const importers::ImportProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void stateChanged();
    void progressed();

private:
    void setState(State state);
    void onAnalyzed();

    store::ImportStore &m_store;
    importers::ImportOptions m_options;
    State m_state = State::Analyzing;
    store::CancelToken m_analysisToken;
    QFutureWatcher<importers::InputSummary> m_analysis;
    std::unique_ptr<importers::ImportJob> m_job;
    importers::InputSummary m_summary;
    importers::ImportResult m_result;
    importers::ImportProgress m_progress;
    int m_percent = -1;
};

} // namespace ui
