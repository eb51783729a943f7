// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diagnosis.h"

#include "store/connection.h"
#include "store/diagnosistexts.h"
#include "store/migrator.h"
#include "store/probe.h"

#include <QPromise>

#include <memory>
#include <thread>

namespace store {

namespace {

using Promise = std::shared_ptr<QPromise<Finding>>;

bool add(const Promise &promise, const Finding &finding)
{
    promise->addResult(finding);
    return finding.verdict != Finding::Verdict::Failed;
}

/// What can only be asked of a server that lets the person in.
void lookInside(const ConnectionOptions &options, const Promise &promise)
{
    Connection connection(options);
    const auto failed = [&promise](DiagnosisStep step, const domain::Error &error) {
        add(promise, {step, Finding::Verdict::Failed, error.message, error.detail, {}});
    };
    if (const auto opened = connection.open(); !opened)
        return failed(DiagnosisStep::Login, opened.error());
    const auto facts = readFacts(connection);
    if (!facts)
        return failed(DiagnosisStep::Permission, facts.error());
    const auto status = Migrator(connection).status();
    if (!status) {
        // The tables are there, but this login doesn't see them: that is a matter of permission.
        return facts->canRead ? failed(DiagnosisStep::Schema, status.error())
                              : void(add(promise, permissionFinding(*facts)));
    }
    if (add(promise, schemaFinding(*status)))
        add(promise, permissionFinding(*facts));
}

void run(const ConnectionOptions &options, const Promise &promise, const CancelToken &token,
         std::chrono::milliseconds limit)
{
    const ProbeResult reached = probe(options.location, options.password, token, limit);
    if (token.isCancelled())
        return;
    bool fine = true;
    const auto findings = findingsOf(options.location, reached, limit);
    for (const Finding &finding : findings)
        fine = add(promise, finding) && fine;
    if (fine && reached.phase == ProbeResult::Phase::Ready && !token.isCancelled())
        lookInside(options, promise);
}

} // namespace

QFuture<Finding> diagnose(const ConnectionOptions &options, const CancelToken &token,
                          std::chrono::milliseconds limit)
{
    auto promise = std::make_shared<QPromise<Finding>>();
    promise->start();
    // Not waited for by anybody: the system's look-up of a name can't be cancelled, and nobody has to wait for it.
    std::thread([options, promise, token, limit] {
        run(options, promise, token, limit);
        promise->finish();
    }).detach();
    return promise->future();
}

} // namespace store
