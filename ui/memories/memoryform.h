// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "domain/user.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace ui {

class TagsEdit;
class TextBox;

/// The fields of a memory. Knows no store: what is shown and what was written are values.
class MemoryForm final : public QWidget {
    Q_OBJECT

public:
    explicit MemoryForm(QWidget *parent = nullptr);

    void setMemory(const domain::Memory &memory);
    /// What stands in the fields was saved and is this now: only what the person doesn't write changes.
    void setBase(const domain::Memory &memory);
    /// What was set, with the fields as they are now.
    [[nodiscard]] domain::Memory memory() const;

    void setReadOnly(bool readOnly);
    /// The people of the library. With more than one, whose memory this is shows, and can be chosen for a new one.
    void setPeople(const QList<domain::User> &people);
    void setTagSuggestions(const QStringList &tags);
    /// The title of the conversation that the memory came from; empty when it is gone.
    void setOrigin(const QString &title);
    void focusFirst();

Q_SIGNALS:
    /// The person changed something.
    void edited();
    void originWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createFields();
    void addField(QVBoxLayout *layout, const QString &label, QWidget *field);
    QWidget *captioned(const QString &label, QWidget *field, QWidget *holder);
    QLabel *createCaption(const QString &label, QWidget *field);
    void addScales(QVBoxLayout *layout);
    void connectFields();
    void showRating(const std::optional<int> &rating);
    void showPerson();
    void showTimes();
    void updateImportance();
    void restyle();

    domain::Memory m_memory;
    QList<domain::User> m_people;
    bool m_readOnly = false;
    bool m_setting = false; ///< the fields change, but not by the person
    TextBox *m_question;
    TextBox *m_answer;
    TextBox *m_context;
    QSlider *m_importance;
    QLabel *m_importanceText;
    QComboBox *m_rating;
    TagsEdit *m_tags;
    QComboBox *m_person;
    QLabel *m_personLabel = nullptr;
    QCheckBox *m_public;
    QPushButton *m_origin;
    QLabel *m_times;
    QList<QLabel *> m_labels;
};

} // namespace ui
