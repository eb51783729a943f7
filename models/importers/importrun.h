// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/detection.h"
#include "importers/importpipeline.h"
#include "importers/inputset.h"

namespace importers {

/// One import from its paths to its report: walks, detects, reads, hands records to the pipeline.
class ImportRun {
public:
    /// store: null to count only.
    ImportRun(store::ImportStore *store, const ImportOptions &options, const store::CancelToken &token,
              const ProgressCallback &progress);

    void execute();

    [[nodiscard]] const domain::ImportReport &report() { return m_pipeline.report(); }
    [[nodiscard]] std::optional<domain::Error> error() const
    {
        return m_error ? m_error : m_pipeline.error();
    }
    [[nodiscard]] const QList<FileSummary> &files() const { return m_pipeline.files(); }

private:
    /// A file that will be read, and who reads it.
    struct Task {
        std::shared_ptr<const InputGroup> group;
        const InputFile *file = nullptr;
        const Reader *reader = nullptr;
    };

    [[nodiscard]] bool chooseFormat();
    void plan(const InputSet &set);
    void planFile(const InputSet::Group &group, const InputFile &file);
    void problem(const InputFile &file, domain::Severity severity, const QString &sentence);
    void nothingToRead(const InputSet &set);
    void read(const Task &task);

    const ImportOptions &m_options;
    QString m_libraryFile;
    store::CancelToken m_token;
    ImportPipeline m_pipeline;
    const Reader *m_forced = nullptr;
    std::vector<Task> m_tasks;
    bool m_foundEmpty = false;
    std::optional<domain::Error> m_error;
};

} // namespace importers
