// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDialog>
#include <QPointer>

class QListWidget;
class QStackedWidget;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;

/// Everything that can be set, page by page. What is changed is in force at once, in every window.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// library: the open one; null for none. All outlive the dialog.
    SettingsDialog(const Services &services, const ActionRegistry &actions, store::Library *library,
                   QWidget *parent = nullptr);

    /// The open library has become another one, or none.
    void setLibrary(store::Library *library);
    /// The pages by their object names: "settingsAppearance", "settingsKeyboard" and so on.
    void showPage(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    void addPage(const QString &title, const QString &iconName, QWidget *page);

    const Services &m_services;
    const ActionRegistry &m_actions;
    store::Library *m_library;
    QWidget *m_content = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace ui
