// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboardpage.h"

#include "ui/dialogs/question.h"
#include "ui/settings/shortcutmodel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

KeyboardPage::KeyboardPage(const ActionRegistry &actions, PreferenceStore &preferences, QWidget *parent)
    : QWidget(parent), m_model(new ShortcutModel(actions, preferences, this)),
      m_filter(new QSortFilterProxyModel(this)), m_search(new QLineEdit(this)), m_list(new QTreeView(this)),
      m_name(new QLabel(this)), m_keys(new QKeySequenceEdit(this)),
      m_clear(new QPushButton(tr("No keys"), this)), m_reset(new QPushButton(tr("Reset"), this)),
      m_resetAll(new QPushButton(tr("Reset all …"), this)), m_conflict(new NoteLabel(this)),
      m_take(new QPushButton(tr("Use it here instead"), this))
{
    setObjectName(QStringLiteral("settingsKeyboard"));
    build();
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_list->header()->setSectionResizeMode(ShortcutModel::CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ShortcutModel::KeysColumn, QHeaderView::ResizeToContents);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeyboardPage::onChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &KeyboardPage::updateButtons);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &KeyboardPage::onKeysTyped);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model->setKeys(row(), {});
        onChosen();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_model->reset(row());
        onChosen();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_model->takeKeys(row(), m_keys->keySequence());
        onChosen();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        Question question;
        question.name = QStringLiteral("resetShortcuts");
        question.title = tr("Give every command its own keys again?");
        question.text = tr("The keys that you chose are forgotten.");
        question.action = tr("Reset");
        ask(this, question, [this] {
            m_model->resetAll();
            onChosen();
        });
    });
    onChosen();
}

void KeyboardPage::build()
{
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Find a command or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(createEditor());
}

QWidget *KeyboardPage::createEditor()
{
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_clear->setObjectName(QStringLiteral("shortcutClear"));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
    m_conflict->setObjectName(QStringLiteral("shortcutConflict"));
    m_conflict->setTone(NoteLabel::Tone::Warning);
    m_take->setObjectName(QStringLiteral("shortcutTake"));
    auto *editor = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens::space2);
    row->addWidget(m_keys, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *warning = new QHBoxLayout;
    warning->addWidget(m_conflict, 1);
    warning->addWidget(m_take);
    warning->addWidget(m_resetAll);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space2);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addLayout(warning);
    return editor;
}

int KeyboardPage::row() const
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void KeyboardPage::onChosen()
{
    const bool chosen = row() >= 0;
    m_name->setText(chosen ? tr("Keys for “%1”: press them in the field.").arg(m_model->title(row()))
                           : tr("Choose a command to change its keys."));
    m_keys->setAccessibleName(m_name->text());
    m_keys->setKeySequence(chosen ? m_model->keys(row()) : QKeySequence());
    showConflict(-1);
    updateButtons();
}

void KeyboardPage::onKeysTyped()
{
    if (row() < 0 || m_keys->keySequence() == m_model->keys(row()))
        return;
    const int other = m_model->conflict(row(), m_keys->keySequence());
    if (other < 0)
        m_model->setKeys(row(), m_keys->keySequence());
    showConflict(other);
    updateButtons();
}

void KeyboardPage::showConflict(int other)
{
    m_conflict->setText(other < 0 ? QString()
                                  //: %1 are keys, %2 is the name of a command
                                  : tr("%1 belongs to “%2”.")
                                        .arg(m_keys->keySequence().toString(QKeySequence::NativeText),
                                             m_model->title(other)));
    m_take->setVisible(other >= 0);
}

void KeyboardPage::updateButtons()
{
    const bool chosen = row() >= 0;
    m_keys->setEnabled(chosen);
    m_clear->setEnabled(chosen && !m_model->keys(row()).isEmpty());
    m_reset->setEnabled(chosen && !m_model->isDefault(row()));
}

} // namespace ui
