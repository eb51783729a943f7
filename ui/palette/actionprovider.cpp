// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/actionprovider.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"

#include <QPointer>

namespace ui {

namespace {

/// As a menu shows it, without the mark of its mnemonic.
QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\uE000"));
    text.remove(u'&');
    return text.replace(QChar(0xE000), u'&');
}

} // namespace

ActionProvider::ActionProvider(const ActionRegistry &actions, QObject *parent)
    : PaletteProvider(parent), m_actions(actions)
{
}

QString ActionProvider::title() const
{
    return tr("Commands");
}

QList<PaletteEntry> ActionProvider::entries(const QString &)
{
    QList<PaletteEntry> entries;
    for (QAction *action : m_actions.actions()) {
        if (!action->isEnabled() || !action->isVisible() || action->objectName() == command::openPalette)
            continue;
        entries.append({QStringLiteral("action:") + action->objectName(), plainText(*action),
                        action->shortcut().toString(QKeySequence::NativeText),
                        action->property(ActionRegistry::iconNameProperty).toString(),
                        [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }});
    }
    return entries;
}

} // namespace ui
