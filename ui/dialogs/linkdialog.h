// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

class QWidget;

namespace ui {

/// The address as one that may be opened: http, https or mailto. An invalid one for anything else.
[[nodiscard]] QUrl openableAddress(const QString &address);

/// Shows the address of a link and asks whether to open it. What can't be opened is only shown.
void askToOpenLink(QWidget *parent, const QString &address);

} // namespace ui
