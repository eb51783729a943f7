// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/storagepage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr QSize usualSize{780, 540};

} // namespace

SettingsDialog::SettingsDialog(const Services &services, const ActionRegistry &actions,
                               store::Library *library, QWidget *parent)
    : QDialog(parent), m_services(services), m_actions(actions), m_library(library)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space4, tokens::space4, tokens::space4, tokens::space4);
    build();
    resize(usualSize);
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    m_content = new QWidget(this);
    m_list = new QListWidget(m_content);
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setIconSize(QSize(tokens::iconSize, tokens::iconSize));
    m_pages = new QStackedWidget(m_content);
    addPage(tr("Appearance"), QStringLiteral("image"), new AppearancePage(*m_services.preferences));
    addPage(tr("Language"), QStringLiteral("conversations"),
            new LanguagePage(*m_services.preferences, m_services.languages));
    addPage(tr("Reading"), QStringLiteral("read"), new ReadingPage(*m_services.preferences));
    addPage(tr("Keyboard"), QStringLiteral("tool"), new KeyboardPage(m_actions, *m_services.preferences));
    addPage(tr("Privacy"), QStringLiteral("info"), new PrivacyPage(m_services, m_actions));
    addPage(tr("Storage"), QStringLiteral("database"), new StoragePage(m_library));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * tokens::space5);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(tokens::space4);
    panes->addWidget(m_list);
    panes->addWidget(m_pages, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space3);
    column->addLayout(panes, 1);
    column->addWidget(buttons);
    layout()->addWidget(m_content);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
}

/// Pages of controls scroll when large text makes them higher than the dialog; a page that is a list does so itself.
void SettingsDialog::addPage(const QString &title, const QString &iconName, QWidget *page)
{
    new QListWidgetItem(icon(iconName), title, m_list);
    page->setAccessibleName(title);
    if (qobject_cast<KeyboardPage *>(page)) {
        m_pages->addWidget(page);
        return;
    }
    auto *scroll = new QScrollArea(m_content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is on it
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
}

void SettingsDialog::showPage(const QString &name)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        QWidget *page = m_pages->widget(i);
        if (page->objectName() == name || page->findChild<QWidget *>(name))
            m_list->setCurrentRow(i);
    }
}

void SettingsDialog::setLibrary(store::Library *library)
{
    m_library = library;
    if (auto *page = findChild<StoragePage *>())
        page->setLibrary(library);
}

/// Made anew in the other language, on the same page. The widget that caused it may be among those that go.
void SettingsDialog::rebuild()
{
    const int row = m_list->currentRow();
    const bool inPage = m_pages->isAncestorOf(focusWidget());
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_content->deleteLater();
    m_content->hide();
    layout()->removeWidget(m_content);
    build();
    m_list->setCurrentRow(row);
    if (auto *again = inPage ? m_content->findChild<QWidget *>(focused) : nullptr)
        again->setFocus();
    else
        m_list->setFocus();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsDialog::rebuild, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

} // namespace ui
