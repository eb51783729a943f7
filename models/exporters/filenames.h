// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace exporters {

/// Longest file name that is made, in bytes of UTF-8, ending included: what every file system takes.
constexpr int longestFileName = 120;

/// A text as the stem of a file name that is safe on every system: no separators, control or invisible
/// characters, no name that Windows reserves, no dot or space at its ends and no dangling dash, at most 80
/// letters and maxBytes of UTF-8, cut at the end of a word where that leaves enough of the text and never within
/// a visible character. fallback when nothing of it is left.
[[nodiscard]] QString fileStem(const QString &text, const QString &fallback, int maxBytes = 96);

/// The ending of a file name with its dot (".png"): at most eight ASCII letters and digits; else empty.
[[nodiscard]] QString fileSuffix(const QString &name);

/// Names of one folder, told apart as the file systems do that ignore case.
class FileNames {
public:
    /// stem + suffix, or with " (2)", " (3)" … before the suffix when that is taken.
    [[nodiscard]] QString claim(const QString &stem, const QString &suffix);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next;
};

} // namespace exporters
