// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/generation.h"

#include "app/commands/command.h"
#include "app/generator/generator.h"
#include "store/importstore.h"

#include <QElapsedTimer>

namespace app {

using domain::ImportReport;
using domain::Result;

namespace {

void addUp(ImportReport &report, const store::ImportOutcome &outcome)
{
    report.conversations += outcome.conversations;
    report.messages += outcome.messages;
    report.memories += outcome.memories;
    report.attachments += outcome.attachments;
    report.problems += outcome.problems;
}

} // namespace

Result<ImportReport> writeGenerated(Generator &generator, store::Library &library, const QString &owner,
                                    const store::CancelToken &token,
                                    const std::function<void(const ImportReport &)> &progress)
{
    QElapsedTimer timer;
    timer.start();
    ImportReport report;
    report.files = QStringList{generator.description()};
    report.formats = QStringList{Generator::source()};
    const auto batch = await(library.imports().begin(owner, report.files));
    if (!batch)
        return batch.error();
    report.batch = *batch;
    auto chunk = generator.next();
    while (chunk && !report.cancelled) {
        const auto writing = library.imports().write(*batch, chunk);
        chunk = generator.next(); // while the store writes the one before
        const auto outcome = await(writing);
        if (!outcome)
            return outcome.error();
        addUp(report, *outcome);
        progress(report);
        report.cancelled = token.isCancelled() && chunk;
    }
    report.seconds = double(timer.elapsed()) / 1000;
    const auto finished = await(library.imports().finish(*batch, report));
    if (!finished)
        return finished.error();
    return report;
}

} // namespace app
