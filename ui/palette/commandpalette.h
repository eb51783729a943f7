// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteprovider.h"
#include "ui/widgets/choicelist.h"
#include "ui/widgets/overlay.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace ui {

struct Services;

/// Goes anywhere by a few letters: commands, conversations, tags, whatever its providers know. Stands in the window's
/// upper third while it is open. What was chosen lately comes first.
class CommandPalette final : public Overlay {
    Q_OBJECT

public:
    /// Stands over the window. The services outlive the palette.
    CommandPalette(QWidget *window, const Services &services);
    ~CommandPalette() override;

    /// Its entries stand behind those of earlier providers; it stays until it is destroyed.
    void addProvider(PaletteProvider *provider);
    /// Opens empty; open already, it closes.
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found {
        PaletteEntry entry;
        int score = 0;
        QList<std::pair<int, int>> marks;
    };
    void open();
    void fill();
    [[nodiscard]] QList<Found> matches(PaletteProvider &provider, const QString &typed) const;
    [[nodiscard]] QList<Found> recentOf(const QList<Found> &all) const;
    void addGroup(const QString &title, const QList<Found> &found, qsizetype most);
    void showMatches(const QString &typed);
    [[nodiscard]] bool takeKey(QKeyEvent *event);
    void run(int row);
    void remember(const QString &id);
    [[nodiscard]] int ageOf(const QString &id) const;

    const Services &m_services;
    QLineEdit *m_edit;
    ChoiceList *m_list;
    QLabel *m_nothing;
    QTimer m_later;
    QList<QPointer<PaletteProvider>> m_providers;
    QList<Choice> m_choices;       ///< the rows
    QList<PaletteEntry> m_entries; ///< of the rows; headings have none
    QPointer<QWidget> m_before;    ///< had the keyboard
    QStringList m_recent;          ///< ids, the latest first
    bool m_moved = false;          ///< the person chose the current row
};

} // namespace ui
