// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ui {

/// What a search without hits shows: what was looked for, in words, and what to try next. Each condition can be
/// taken out by itself.
class NoResultsPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit NoResultsPage(QWidget *parent = nullptr);

    /// Says that nothing was found for a query that could be understood.
    void setQuery(const QString &query);

Q_SIGNALS:
    /// The person chose a next step: this query.
    void searchWanted(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSteps(const QString &query);
    void addStep(const char *name, const QString &text, const QString &iconName, const QString &query);
    void restyle();

    QString m_query;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_steps = nullptr; ///< made anew for each query
    QVBoxLayout *m_column;
};

} // namespace ui
