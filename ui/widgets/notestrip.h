// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// A line at the head of a pane that says something about what the pane shows, with up to two answers.
class NoteStrip final : public QFrame {
    Q_OBJECT

public:
    explicit NoteStrip(QWidget *parent = nullptr);

    /// An empty answer has no button.
    void showNote(const QString &iconName, const QString &text, const QString &first = {},
                  const QString &second = {});
    [[nodiscard]] QString text() const;
    void focusFirst();

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace ui
