// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "store/memorystore.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace ui {

/// What the list of memories is narrowed to: words as they are typed, a tag, an importance, a person, the trash; and
/// how it is sorted.
class MemoryFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit MemoryFilterBar(QWidget *parent = nullptr);

    /// What is chosen, or why the words can't be searched for.
    [[nodiscard]] domain::Result<store::MemoryFilter> filter() const;
    /// True when something is narrowed; the sort order is not.
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] bool showsTrash() const;
    void setTrashShown(bool shown);
    /// How many are in the trash, for the button that leads there.
    void setTrashCount(qint64 count);
    /// Everything outside the trash again.
    void reset();

    void setTags(const QStringList &tags);
    /// With more than one, a person can be chosen.
    void setPeople(const QList<domain::User> &people);
    void focusSearch();

Q_SIGNALS:
    void filterChanged();
    /// Down in the field of words: to the list.
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Kept, Public, Trash };

    void createParts();
    QComboBox *addChoice(const QString &objectName, const QString &name);
    void announce();

    QTimer m_pause;
    QString m_announced;
    QLineEdit *m_words;
    QComboBox *m_tag;
    QComboBox *m_importance;
    QComboBox *m_person;
    QComboBox *m_state;
    QComboBox *m_order;
    QToolButton *m_trash; ///< the same as the trash among the states, where it is seen
};

} // namespace ui
