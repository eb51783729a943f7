// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importreport.h"

namespace domain {

ImportCounts &ImportCounts::operator+=(const ImportCounts &other)
{
    found += other.found;
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    refused += other.refused;
    return *this;
}

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Refused:
        break;
    }
    return QStringLiteral("refused");
}

} // namespace domain
