// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace domain {

/// A value that conversations have in common, and how many have it.
struct Facet {
    QString value;
    qint64 count = 0;

    friend bool operator==(const Facet &, const Facet &) = default;
};

/// What a library holds, as places to look at. But for what is called so, the trash counts nowhere.
struct Facets {
    qint64 all = 0; ///< neither archived nor in the trash
    qint64 pinned = 0;
    qint64 archived = 0;
    qint64 trashed = 0;
    qint64 memories = 0;
    qint64 trashedMemories = 0;
    QList<Facet> tags;    ///< by name; nested by '/': those above count what lies below them, each once
    QList<Facet> sources; ///< the most frequent first; lower case; empty: written in this library
    QList<Facet> models;  ///< the most frequent first; empty: none is named
    QList<Facet> people;  ///< names of users that have conversations, by name

    friend bool operator==(const Facets &, const Facets &) = default;
};

} // namespace domain
