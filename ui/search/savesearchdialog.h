// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedsearch.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for the name, the query and the order of a search to keep, or of one that is kept already.
class SaveSearchDialog final : public QDialog {
    Q_OBJECT

public:
    /// search: what to begin with; without an id it is a new one.
    explicit SaveSearchDialog(const domain::SavedSearch &search, QWidget *parent = nullptr);

    /// What the person entered.
    [[nodiscard]] domain::SavedSearch search() const;

private:
    void check();

    domain::SavedSearch m_search;
    QLineEdit *m_name;
    QLineEdit *m_query;
    QComboBox *m_order;
    QLabel *m_problem;
    QPushButton *m_keep;
};

} // namespace ui
