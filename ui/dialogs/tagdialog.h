// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ui {

/// The tags of some conversations: those that all, some or none of them have, with a field for new ones. Deletes
/// itself when it is closed.
class TagDialog final : public QDialog {
    Q_OBJECT

public:
    /// known: the tags of the library.
    TagDialog(const QStringList &known, const QList<domain::Conversation> &rows, QWidget *parent);

Q_SIGNALS:
    /// Confirmed: what all of them are to have, and what none.
    void edited(const QStringList &add, const QStringList &remove);

private:
    void fill(const QStringList &known, const QList<domain::Conversation> &rows);
    QListWidgetItem *addItem(const QString &tag, Qt::CheckState state);
    void takeField();
    void take(const QString &tag);
    void confirm();

    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace ui
