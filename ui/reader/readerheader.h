// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

class ActionRegistry;
class ElidedLabel;
class TagChips;

/// Above the reader: what is read, and what can be done with it. While a search is on, also where its hits
/// are.
class ReaderHeader final : public QWidget {
    Q_OBJECT

public:
    /// actions outlives the header.
    explicit ReaderHeader(const ActionRegistry &actions, QWidget *parent = nullptr);

    void setConversation(const domain::Conversation &conversation);
    /// position from 0, -1 for none of them; count 0 hides the hits.
    void setHits(qsizetype position, qsizetype count);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const ActionRegistry &actions);
    QToolButton *addButton(QLayout *layout, QAction *action);
    void restyle();

    ElidedLabel *m_title;
    ElidedLabel *m_details;
    TagChips *m_tags;
    QWidget *m_hits;
    QLabel *m_hitText;
};

} // namespace ui
