// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/errorlog.h"

#include <QLoggingCategory>

namespace ui {

namespace {

Q_LOGGING_CATEGORY(transferLog, "recollect.transfer")

} // namespace

void logError(const domain::Error &error)
{
    qCWarning(transferLog).noquote() << error.message << '|' << error.detail;
}

} // namespace ui
