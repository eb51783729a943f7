// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/conversationfinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class ReaderView;

/// Finds text in the conversation that is read: marks all hits, says which one of how many is looked at, and goes
/// from one to the next. Escape closes it; the person stays where they are.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the bar.
    FindBar(items::ReaderModel &model, store::SearchStore &store, ReaderView &view,
            QWidget *parent = nullptr);

    /// Shows the bar with what is selected, if that is a few words.
    void open();
    /// Hides it and forgets what was looked for.
    void leave();
    void step(bool forwards);

Q_SIGNALS:
    /// The keyboard should go back to what is read.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void restyle();
    void onTyped(const QString &text);
    void onFound();
    void onRevealed(domain::MessageId id);
    void showCount();

    items::ReaderModel &m_model;
    ReaderView &m_view;
    ConversationFinder m_finder;
    QLineEdit *m_field;
    QLabel *m_count;
    bool m_started = false; ///< a hit was gone to since the person typed
    bool m_forwards = true; ///< the way of the last step
};

} // namespace ui
