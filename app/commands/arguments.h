// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "domain/ids.h"
#include "domain/page.h"
#include "domain/searchquery.h"

#include <chrono>

namespace app {

// Reads what a person typed; each answers ErrorCode::InvalidArgument with a sentence that names the word.

[[nodiscard]] domain::Result<QList<domain::ConversationId>> conversationIds(const QStringList &words);
[[nodiscard]] domain::Result<QList<domain::MemoryId>> memoryIds(const QStringList &words);

/// A whole number from lowest to highest; empty text gives fallback.
[[nodiscard]] domain::Result<qint64> numberIn(const QString &text, const QString &what, qint64 lowest,
                                              qint64 highest, qint64 fallback);
/// A span of days such as 30d, 3w, 2m (30 days each) or 1y (365 days).
[[nodiscard]] domain::Result<std::chrono::days> daySpan(const QString &text);
/// The words of a query as one: `list is:pinned tag:work` needs no quotes.
[[nodiscard]] domain::Result<domain::SearchQuery> queryFrom(const QStringList &words);

/// --limit and --after.
[[nodiscard]] QList<QCommandLineOption> pageOptions();

/// How many rows --limit asks for; an error for what is no such number.
[[nodiscard]] domain::Result<qint64> rowLimit(const CommandContext &context);

/// Reads pages until there are as many rows as --limit asks for. fetch(PageRequest) -> Result<Page<T>>.
template <typename T, typename Fetch>
[[nodiscard]] domain::Result<domain::Page<T>> readPages(const CommandContext &context, Fetch fetch)
{
    constexpr qint64 pageRows = 500;
    const auto limit = rowLimit(context);
    if (!limit)
        return limit.error();
    domain::Page<T> all;
    all.next.text = context.value("after");
    do {
        if (context.token().isCancelled())
            return cancelled(); // half an answer would look like a whole one
        const int wanted = int(std::min(pageRows, *limit - all.rows.size()));
        const domain::Result<domain::Page<T>> page = fetch(domain::PageRequest{all.next, wanted});
        if (!page)
            return page.error();
        all.rows.append(page->rows);
        all.next = page->next;
    } while (!all.next.isStart() && all.rows.size() < *limit);
    return all;
}

} // namespace app
