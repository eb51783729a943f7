// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facets.h"
#include "domain/savedsearch.h"

#include <QDate>
#include <QList>
#include <QString>

namespace ui {

/// A line that the search field offers below itself.
struct Suggestion {
    enum class Kind {
        Operator, ///< the name of an operator, to go on with its value
        Value,    ///< a condition with its value
        Recent,   ///< an earlier search
        Saved,    ///< a search that was kept
        Note,     ///< explains something; can't be chosen
    };
    Kind kind = Kind::Value;
    QString text;
    QString detail; ///< quiet, at the other edge
    QString iconName;
    QString query; ///< Recent, Saved: the whole search; else what stands in place of the piece below
    int start = 0; ///< the piece of the text that is replaced
    int length = 0;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// How what is being typed at the cursor can be completed: names of operators, and their values out of what the
/// library holds. Nothing for plain words.
[[nodiscard]] QList<Suggestion> completions(const QString &text, int cursor, const domain::Facets &facets,
                                            QDate today);

/// What an empty field offers: the latest searches and those that were kept.
[[nodiscard]] QList<Suggestion> starters(const QStringList &recent, const QList<domain::SavedSearch> &saved);

} // namespace ui
