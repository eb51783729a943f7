// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/suggestions.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ui {

class ChipRow;
class QueryEdit;
class SuggestionPopup;

/// The one search field. What is typed is the query; conditions that are complete show as chips before the text.
/// Announces the query once the person pauses; completes operators with what the library holds; offers earlier
/// searches while it is empty. A key press does nothing but change the text: all else follows a moment later.
class SearchField final : public QFrame {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    /// The whole query, chips and text.
    [[nodiscard]] QString text() const;
    /// Sets the query and searches at once.
    void search(const QString &text);
    /// Empties the field without announcing it.
    void reset();
    /// Puts the keyboard into the field with all of it selected.
    void focusWhole();

    /// What operators are completed with.
    void setFacets(const domain::Facets &facets) { m_facets = facets; }
    [[nodiscard]] const domain::Facets &facets() const { return m_facets; }
    /// What an empty field offers, the latest first.
    void setRecent(const QStringList &recent) { m_recent = recent; }
    void setSaved(const QList<domain::SavedSearch> &saved) { m_saved = saved; }
    /// Opens the visual builder.
    [[nodiscard]] QToolButton &filterButton() const { return *m_filter; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A pause in typing, Enter, or an emptied field.
    void searchWanted(const QString &text);
    /// Enter: the search is meant; open its first hit.
    void openWanted();
    /// Down: on to the list.
    void leaveWanted();
    /// The person wants the earlier searches forgotten.
    void clearHistoryWanted();
    /// The field has the keyboard: what it completes with may be read anew.
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void createParts();
    void connectParts();
    void setQuery(const QString &text, int cursor);
    void onEdited();
    void onKey(QKeyEvent *event, bool *taken);
    [[nodiscard]] bool takeKey(QKeyEvent *event);
    [[nodiscard]] bool takePopupKey(QKeyEvent *event);
    void onPause();
    void announce();
    void settle();
    void suggest();
    void choose(const Suggestion &suggestion);
    void editPart(qsizetype part);
    void removePart(qsizetype part);
    void refresh();
    void restyle();

    QLabel *m_picture;
    ChipRow *m_chips;
    QueryEdit *m_edit;
    QToolButton *m_clear;
    QToolButton *m_filter;
    SuggestionPopup *m_popup = nullptr; ///< made when first needed: it is a child of the window
    QTimer m_pause;                     ///< until the query is announced
    QTimer m_patience;                  ///< until something half typed is taken for meant
    QTimer m_suggest;
    bool m_setting = false;
    QString m_announced;
    domain::Facets m_facets;
    QStringList m_recent;
    QList<domain::SavedSearch> m_saved;
};

} // namespace ui
