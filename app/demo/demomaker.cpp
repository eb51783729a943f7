// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomaker.h"

#include "app/commands/command.h"
#include "app/generator/generation.h"
#include "app/generator/generator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

using Promise = QPromise<Result<Done>>;

/// Enough that lists scroll and searches find, and made in a moment.
const GeneratorOptions demoSize{200, 3'000, 7};

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::DemoMaker)
};

void removeLibrary(const QString &file)
{
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + ending);
}

Result<Done> write(const QString &file, const store::CancelToken &token, Promise &promise)
{
    const auto generator = Generator::create(demoSize);
    if (!generator)
        return generator.error();
    store::ConnectionOptions options;
    options.location = store::Location::sqlite(file);
    options.create = true;
    options.createFolder = true;
    store::Library library(options);
    const auto opened = await(library.open());
    if (!opened)
        return opened.error();
    const auto stopped = [&] { return token.isCancelled() || promise.isCanceled(); };
    const auto progress = [&](const domain::ImportReport &report) {
        promise.setProgressValue(int(report.conversations.found));
        if (stopped())
            token.cancel();
    };
    const auto report = writeGenerated(**generator, library, QStringLiteral("me"), token, progress);
    if (!report)
        return report.error();
    if (report->cancelled)
        return cancelled();
    return Done{};
}

/// Under another name until it is whole.
Result<Done> makeWhole(const QString &file, const store::CancelToken &token, Promise &promise)
{
    const QString draft = file + QStringLiteral(".partial");
    removeLibrary(draft);
    const auto written = write(draft, token, promise);
    if (!written) {
        removeLibrary(draft);
        return written;
    }
    removeLibrary(file);
    if (QFile::rename(draft, file))
        return Done{};
    removeLibrary(draft);
    return Error{
        ErrorCode::PermissionDenied, Text::tr("The demo library can't be written to %1.").arg(file), {}};
}

} // namespace

DemoMaker::DemoMaker() = default;

DemoMaker::~DemoMaker()
{
    stop();
}

void DemoMaker::stop()
{
    m_token.cancel();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

QFuture<Result<Done>> DemoMaker::start(Work work)
{
    stop();
    m_token = store::CancelToken();
    auto promise = std::make_shared<Promise>();
    promise->setProgressRange(0, int(demoSize.conversations));
    promise->start();
    m_thread.reset(QThread::create([work = std::move(work), token = m_token, promise] {
        promise->addResult(work(token, *promise));
        promise->finish();
    }));
    m_thread->start();
    return promise->future();
}

QFuture<Result<Done>> DemoMaker::make(const QString &file)
{
    return start([file](const store::CancelToken &token, Promise &promise) {
        return makeWhole(file, token, promise);
    });
}

QFuture<Result<Done>> DemoMaker::remove(const QString &file)
{
    return start([file](const store::CancelToken &, Promise &) -> Result<Done> {
        removeLibrary(file);
        if (!QFileInfo::exists(file))
            return Done{};
        return Error{
            ErrorCode::PermissionDenied, Text::tr("The demo library %1 can't be removed.").arg(file), {}};
    });
}

} // namespace app
