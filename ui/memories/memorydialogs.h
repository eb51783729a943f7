// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "store/memorystore.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLabel;
class QSlider;

namespace ui {

class TagsEdit;

/// Asks which tags several memories get, and which of theirs they lose. Deletes itself.
class MemoryTagsDialog final : public QDialog {
    Q_OBJECT

public:
    /// The store outlives the dialog.
    MemoryTagsDialog(const QList<domain::Memory> &rows, store::MemoryStore &memories, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &add, const QStringList &remove);

private:
    void choose();

    TagsEdit *m_add;
    QList<QCheckBox *> m_present;
};

/// Asks how important several memories are. Deletes itself.
class MemoryImportanceDialog final : public QDialog {
    Q_OBJECT

public:
    MemoryImportanceDialog(const QList<domain::Memory> &rows, QWidget *parent);

Q_SIGNALS:
    void chosen(int importance);

private:
    QSlider *m_slider;
    QLabel *m_text;
};

} // namespace ui
