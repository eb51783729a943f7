// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class ActionRegistry;
class NoteLabel;

/// Settings: what this machine remembers of a person's work, and how to make it forget.
class PrivacyPage final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page.
    PrivacyPage(const Services &services, const ActionRegistry &actions, QWidget *parent = nullptr);

private:
    /// A paragraph about something that is kept, and a button that asks and forgets it.
    void addItem(QVBoxLayout *layout, const QString &name, const QString &title, const QString &text,
                 const std::function<void()> &forget);
    void addLog(QVBoxLayout *layout);
    void forgetSearches();

    const Services &m_services;
    const ActionRegistry &m_actions;
    NoteLabel *m_done;
};

} // namespace ui
