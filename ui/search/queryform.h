// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// A query as a form has it: one value for each thing that can be asked for. What has no place in the form is
/// carried along as it is written.
struct QueryForm {
    QString words;   ///< all of them, anywhere
    QString phrase;  ///< side by side
    QString without; ///< words that must not occur
    QString from;    ///< value of from:, and so on
    QString tag;
    QString model;
    QString source;
    QString user;
    QString is;
    QString has;
    QString after;
    QString before;
    bool inMemories = false;
    QStringList others; ///< parts of the query

    [[nodiscard]] static QueryForm read(const QString &query);
    [[nodiscard]] QString write() const;

    friend bool operator==(const QueryForm &, const QueryForm &) = default;
};

} // namespace ui
