// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <future>
#include <vector>

namespace store {

/// What the search index takes for many texts, made on a thread of its own while their rows are written.
class IndexTexts {
public:
    /// Makes the entry of one text; runs on another thread.
    using Maker = QString (*)(const QString &text);

    /// The texts outlive this object.
    IndexTexts(std::vector<const QString *> texts, Maker make);

    /// The entries in the order of the texts. Waits until all are made; throws what making them threw.
    [[nodiscard]] const std::vector<QString> &entries();

private:
    std::future<std::vector<QString>> m_pending;
    std::vector<QString> m_entries;
};

} // namespace store
