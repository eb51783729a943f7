// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memorydialogs.h"

#include "items/whendone.h"
#include "ui/memories/memorytexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tagsedit.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using domain::Memory;

namespace {

constexpr int mostPresent = 60;

/// The tags of the rows, those of the most rows first.
QList<std::pair<QString, int>> tagsOf(const QList<Memory> &rows)
{
    QHash<QString, int> counts;
    for (const Memory &row : rows) {
        for (const QString &tag : row.tags)
            ++counts[tag];
    }
    QList<std::pair<QString, int>> tags;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        tags.append({it.key(), it.value()});
    std::sort(tags.begin(), tags.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return tags.mid(0, mostPresent);
}

QDialogButtonBox *createButtons(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QVBoxLayout *createLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    return layout;
}

} // namespace

MemoryTagsDialog::MemoryTagsDialog(const QList<Memory> &rows, store::MemoryStore &memories, QWidget *parent)
    : QDialog(parent), m_add(new TagsEdit(this))
{
    setObjectName(QStringLiteral("memoryTagsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags of %n memory(s)", nullptr, int(rows.size())));
    m_add->setObjectName(QStringLiteral("addTags"));
    m_add->setName(tr("Tags to add"));
    auto *layout = createLayout(this);
    auto *addLabel = new QLabel(tr("&Add"), this);
    addLabel->setBuddy(m_add);
    layout->addWidget(addLabel);
    layout->addWidget(m_add);
    const auto present = tagsOf(rows);
    if (!present.isEmpty()) {
        layout->addWidget(new QLabel(tr("Keep these; what is unchecked is taken away"), this));
        auto *list = new QWidget(this);
        auto *flow = new FlowLayout(tokens::space3, list);
        for (const auto &[tag, count] : present) {
            auto *box = new QCheckBox(list);
            box->setText(rows.size() == 1 ? plainLine(tag, 80)
                                          //: A tag and on how many of the selected memories it is
                                          : tr("%1 (%2)").arg(plainLine(tag, 80), QLocale().toString(count)));
            box->setText(box->text().replace(u'&', QStringLiteral("&&")));
            box->setProperty("tag", tag);
            box->setChecked(true);
            flow->addWidget(box);
            m_present.append(box);
        }
        auto *scroll = new QScrollArea(this);
        scroll->setWidget(list);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        layout->addWidget(scroll, 1);
    }
    layout->addStretch(0);
    layout->addWidget(createButtons(this));
    setMinimumWidth(420);
    connect(this, &QDialog::accepted, this, &MemoryTagsDialog::choose);
    items::whenDone(this, memories.tags(), [this](const domain::Result<QStringList> &tags) {
        if (tags)
            m_add->setSuggestions(*tags);
    });
    m_add->setFocus();
}

void MemoryTagsDialog::choose()
{
    QStringList remove;
    for (const QCheckBox *box : std::as_const(m_present)) {
        if (!box->isChecked())
            remove.append(box->property("tag").toString());
    }
    Q_EMIT chosen(m_add->tags(), remove);
}

MemoryImportanceDialog::MemoryImportanceDialog(const QList<Memory> &rows, QWidget *parent)
    : QDialog(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("memoryImportanceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Importance of %n memory(s)", nullptr, int(rows.size())));
    m_slider->setObjectName(QStringLiteral("importanceSlider"));
    m_slider->setAccessibleName(tr("Importance"));
    m_slider->setRange(Memory::lowestImportance, Memory::highestImportance);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setPageStep(2);
    const auto show = [this](int importance) {
        m_text->setText(importanceText(importance));
        m_slider->setAccessibleDescription(m_text->text());
    };
    connect(m_slider, &QSlider::valueChanged, this, show);
    m_slider->setValue(rows.isEmpty() ? Memory::defaultImportance : rows.first().importance);
    show(m_slider->value());
    auto *layout = createLayout(this);
    layout->addWidget(m_slider);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(createButtons(this));
    setMinimumWidth(360);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_slider->value()); });
}

} // namespace ui
