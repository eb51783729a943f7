// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchitems.h"

#include <QDate>

namespace ui {

/// A condition of a query as a chip shows it: "Tag: recipes", "Pinned", "Written by Assistant".
[[nodiscard]] QString conditionLabel(const domain::SearchItem &item);
/// The same of a part of a query: conditions joined by `or` are read out with "or" between them.
[[nodiscard]] QString partLabel(const QString &part);
/// The parts of a query that must all hold: its items, those joined by `or` together.
[[nodiscard]] QStringList queryParts(const QString &query);
/// The query without one of its parts.
[[nodiscard]] QString withoutPart(const QString &query, qsizetype part);
/// A date of the search field in words: "today", "7 days ago", "May 2026", "3 May 2026"; as it is when it is none.
[[nodiscard]] QString dateLabel(const QString &value);
/// The name of an operator in words: "Tag" for "tag".
[[nodiscard]] QString fieldLabel(const QString &field);

} // namespace ui
