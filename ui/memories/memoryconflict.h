// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"

#include <QDialog>

class QComboBox;
class QGridLayout;

namespace ui {

class TextBox;

/// Two texts of one memory beside each other, what a person wrote and what the library has by now: to choose one, or
/// to put them together. Only what differs is shown. Closing it decides nothing. Deletes itself.
class MemoryConflict final : public QDialog {
    Q_OBJECT

public:
    MemoryConflict(const domain::Memory &mine, const domain::Memory &theirs, QWidget *parent);

Q_SIGNALS:
    /// This text is to be saved over the library's.
    void chosen(const domain::Memory &text);
    /// The library's text is to stay.
    void theirsChosen();

private:
    TextBox *addTexts(const QString &name, const QString &label, const QString &mine, const QString &theirs);
    QComboBox *addChoice(const QString &label, const QString &mine, const QString &theirs);
    void addButtons();
    [[nodiscard]] domain::Memory text() const;

    domain::Memory m_mine;
    domain::Memory m_theirs;
    QGridLayout *m_grid;
    TextBox *m_question;
    TextBox *m_answer;
    TextBox *m_context;
    TextBox *m_tags;
    QComboBox *m_importance;
    QComboBox *m_rating;
    QComboBox *m_public;
};

} // namespace ui
