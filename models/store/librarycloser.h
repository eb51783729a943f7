// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

class QThread;

namespace store {

class Library;

/// Ends libraries while nobody waits: each on a thread of its own, since a connection that is being opened, or a
/// change that is being saved, may take its time. For libraries that live in the calling thread and that nobody
/// uses any more. Destroying the closer waits for all of them.
class LibraryCloser {
public:
    LibraryCloser();
    ~LibraryCloser();
    LibraryCloser(const LibraryCloser &) = delete;
    LibraryCloser &operator=(const LibraryCloser &) = delete;

    /// Returns at once. Null is nothing to do.
    void close(std::unique_ptr<Library> library);

private:
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace store
