// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "ui/reader/messagedocument.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;

namespace ui {

/// One memory, to read: its question, what is known about it, its answer, and the way to its editor.
class MemoryPage final : public QWidget {
    Q_OBJECT

public:
    explicit MemoryPage(QWidget *parent = nullptr);

    void setMemory(const domain::Memory &memory);

Q_SIGNALS:
    void editWanted(domain::MemoryId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    domain::Memory m_memory;
    QLabel *m_question;
    QLabel *m_details;
    QPushButton *m_edit;
    QTextEdit *m_answer;
    MessageDocument *m_document;
};

} // namespace ui
