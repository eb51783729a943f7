// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// The text of the search field behind its chips. Copying all of it copies the whole query; the keys that
/// lead out of the text are handed to the field.
class QueryEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit QueryEdit(QWidget *parent = nullptr);

    /// What a copy of everything gives.
    void setWholeQuery(const QString &query) { m_whole = query; }
    /// All of the query is selected, its chips included.
    [[nodiscard]] bool isWholeSelected() const { return m_wholeSelected; }
    void selectWhole();

Q_SIGNALS:
    /// A key that may lead elsewhere, before the text takes it; setting taken keeps it from the text.
    void keyPressed(QKeyEvent *event, bool *taken);
    /// The whole query was selected and is to go; with chipsOnly the text sees to itself.
    void clearWanted(bool chipsOnly);
    void wholeSelectedChanged();
    void focused();
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool takesWhole(QKeyEvent *event);
    void setWholeSelected(bool selected);

    QString m_whole;
    bool m_wholeSelected = false;
    bool m_selecting = false;
};

} // namespace ui
