// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facets.h"
#include "ui/search/queryform.h"
#include "ui/widgets/overlay.h"

#include <QDate>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {

/// Builds a search from questions instead of operators. It reads the query that is in the field and writes it back
/// as it is changed, so that both are always the same search.
class FilterPanel final : public Overlay {
    Q_OBJECT

public:
    /// Belongs to the search field.
    explicit FilterPanel(QWidget *field);

    /// Shows a query in the form and opens.
    void openWith(const QString &query, const domain::Facets &facets);

Q_SIGNALS:
    /// The form says another query now.
    void queryChanged(const QString &query);

private:
    struct Day {
        QCheckBox *wanted = nullptr;
        QDateEdit *date = nullptr;
        QString written; ///< as the query has it, such as "7d"
        QDate meant;     ///< the day that this is
    };
    void createFields();
    QLineEdit *addLine(const char *name, const QString &label, const QString &hint);
    QComboBox *addChoice(const char *name, const QString &label);
    void addDay(Day &day, const char *name, const QString &label);
    void fill(const QueryForm &form);
    static void fillFacets(QComboBox &box, const QList<domain::Facet> &facets, bool areSources,
                           const QString &value);
    static void fillDay(Day &day, const QString &value);
    [[nodiscard]] static QString dayText(const Day &day);
    [[nodiscard]] QueryForm form() const;
    void announce();

    QFormLayout *m_layout;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_without = nullptr;
    QComboBox *m_where = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_tag = nullptr;
    QComboBox *m_model = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_user = nullptr;
    QComboBox *m_is = nullptr;
    QComboBox *m_has = nullptr;
    Day m_after;
    Day m_before;
    QLabel *m_others;
    QStringList m_otherParts;
    domain::Facets m_facets;
    QTimer m_pause;
    bool m_filling = false;
};

} // namespace ui
