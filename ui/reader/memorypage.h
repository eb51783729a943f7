// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "ui/reader/messagedocument.h"

#include <QWidget>

class QLabel;
class QTextEdit;

namespace ui {

/// One memory, to read: its question, what is known about it, its answer.
class MemoryPage final : public QWidget {
    Q_OBJECT

public:
    explicit MemoryPage(QWidget *parent = nullptr);

    void setMemory(const domain::Memory &memory);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    domain::Memory m_memory;
    QLabel *m_question;
    QLabel *m_details;
    QTextEdit *m_answer;
    MessageDocument *m_document;
};

} // namespace ui
