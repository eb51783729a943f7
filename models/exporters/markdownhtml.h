// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exporters {

/// How Markdown becomes HTML.
struct MarkdownHtmlOptions {
    int headingShift = 2;    ///< "# x" becomes <h3>: the page and its messages have <h1> and <h2>
    bool keepBreaks = false; ///< a line break of the text is one on the page: for what a person typed
};

/// Markdown as a piece of HTML that can stand anywhere in a page, whatever the text holds: raw HTML is shown
/// as text, links are http, https and mailto only, nothing is loaded from anywhere (a remote picture is a
/// link), no attribute comes from the text but href and start. Very long text is shown as it is written.
[[nodiscard]] QByteArray markdownAsHtml(const QString &markdown, const MarkdownHtmlOptions &options = {});

} // namespace exporters
