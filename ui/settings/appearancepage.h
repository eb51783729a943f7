// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace ui {

class PreferenceStore;

/// A form for a page of the settings.
[[nodiscard]] QFormLayout *settingsForm(QWidget *page);

/// Settings: colours, text size, density, motion.
class AppearancePage final : public QWidget {
    Q_OBJECT

public:
    explicit AppearancePage(PreferenceStore &preferences, QWidget *parent = nullptr);
};

/// Settings: how a conversation is laid out.
class ReadingPage final : public QWidget {
    Q_OBJECT

public:
    explicit ReadingPage(PreferenceStore &preferences, QWidget *parent = nullptr);
};

} // namespace ui
