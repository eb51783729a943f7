// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace ui {

/// The one search field. Announces what was typed once the person pauses.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Sets the text and searches at once.
    void search(const QString &text);
    /// Empties the field without announcing it.
    void reset();

Q_SIGNALS:
    /// A pause in typing, Enter, or an emptied field.
    void searchWanted(const QString &text);
    /// Enter: open the first hit.
    void openWanted();
    /// Down: on to the list.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();

    QAction *m_picture;
    QTimer m_pause;
    QString m_announced;
};

} // namespace ui
