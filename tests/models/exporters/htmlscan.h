// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Reads HTML as strictly as an export must be written: only known elements, properly nested, only known
/// attributes, always quoted; addresses only to http, https, mailto, an anchor or a page beside this one;
/// pictures only inside the page. Returns the first thing that is otherwise, empty when all is well.
[[nodiscard]] QString htmlProblem(const QByteArray &html);
