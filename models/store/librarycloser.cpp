// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/librarycloser.h"

#include "store/library.h"

#include <QThread>

namespace store {

LibraryCloser::LibraryCloser() = default;

LibraryCloser::~LibraryCloser()
{
    for (const auto &thread : m_threads)
        thread->wait();
}

void LibraryCloser::close(std::unique_ptr<Library> library)
{
    if (!library)
        return;
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
    Library *const leaving = library.release();
    std::unique_ptr<QThread> thread(QThread::create([leaving] { delete leaving; }));
    thread->setObjectName(QStringLiteral("recollect-close"));
    leaving->moveAway(thread.get());
    thread->start();
    m_threads.push_back(std::move(thread));
}

} // namespace store
