// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class PreferenceStore;

/// Settings: the language of the window, with its dates and numbers.
class LanguagePage final : public QWidget {
    Q_OBJECT

public:
    /// languages: codes of those that the program carries.
    LanguagePage(PreferenceStore &preferences, const QStringList &languages, QWidget *parent = nullptr);
};

} // namespace ui
