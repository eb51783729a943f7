// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoryconflict.h"

#include "ui/memories/memorytexts.h"
#include "ui/widgets/textbox.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

namespace {

enum Column { Mine, Theirs };

/// One a line: a tag may hold a comma.
QString tagLines(const QStringList &tags)
{
    return tags.join(u'\n');
}

} // namespace

MemoryConflict::MemoryConflict(const domain::Memory &mine, const domain::Memory &theirs, QWidget *parent)
    : QDialog(parent), m_mine(mine), m_theirs(theirs)
{
    setObjectName(QStringLiteral("memoryConflict"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two texts of one memory"));
    auto *explanation = new QLabel(
        tr("Somebody else changed this memory while you were writing. On one side is what you wrote: take over "
           "from the other what you want, and save. Until then both are kept."),
        this);
    explanation->setWordWrap(true);
    auto *content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, tokens::space2, 0);
    m_grid->setHorizontalSpacing(tokens::space4);
    m_grid->setVerticalSpacing(tokens::space1);
    m_grid->setColumnStretch(Mine, 1);
    m_grid->setColumnStretch(Theirs, 1);
    for (const auto &[column, text] :
         {std::pair(Mine, tr("What you wrote")), std::pair(Theirs, tr("In the library now"))}) {
        auto *head = new QLabel(text, content);
        head->setFont(tokens::strong(font()));
        m_grid->addWidget(head, 0, column);
    }
    m_question =
        addTexts(QStringLiteral("Question"), tr("Question or title"), mine.question, theirs.question);
    m_answer = addTexts(QStringLiteral("Answer"), tr("Answer"), mine.answer, theirs.answer);
    m_context = addTexts(QStringLiteral("Context"), tr("Context"), mine.context, theirs.context);
    m_tags = addTexts(QStringLiteral("Tags"), tr("Tags"), tagLines(mine.tags), tagLines(theirs.tags));
    m_importance =
        addChoice(tr("Importance"), importanceText(mine.importance), importanceText(theirs.importance));
    const auto rating = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : tr("Not rated");
    };
    m_rating = addChoice(tr("Rating"), rating(mine.rating), rating(theirs.rating));
    const auto seen = [](bool isPublic) { return isPublic ? tr("Public") : tr("Not public"); };
    m_public = addChoice(tr("Who may see it"), seen(mine.isPublic), seen(theirs.isPublic));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addWidget(explanation);
    layout->addWidget(scroll, 1);
    addButtons();
    resize(820, 560);
}

/// Null when both say the same.
TextBox *MemoryConflict::addTexts(const QString &name, const QString &label, const QString &mine,
                                  const QString &theirs)
{
    if (mine == theirs)
        return nullptr;
    const int row = m_grid->rowCount();
    auto *left = new TextBox(1, 10, this);
    auto *right = new TextBox(1, 10, this);
    auto *take = new QPushButton(tr("Take over this text"), this);
    left->setObjectName(QStringLiteral("mine") + name);
    right->setObjectName(QStringLiteral("theirs") + name);
    take->setObjectName(QStringLiteral("take") + name);
    left->setText(mine);
    right->setText(theirs);
    right->setReadOnly(true);
    //: %1 is a field such as "Answer"
    left->setAccessibleName(tr("%1, as you wrote it").arg(label));
    //: %1 is a field such as "Answer"
    right->setAccessibleName(tr("%1, as it is in the library").arg(label));
    take->setAccessibleDescription(label);
    m_grid->addWidget(new QLabel(label, this), row, Mine, 1, 2);
    m_grid->addWidget(left, row + 1, Mine);
    m_grid->addWidget(right, row + 1, Theirs);
    m_grid->addWidget(take, row + 2, Theirs, Qt::AlignLeading);
    m_grid->setRowMinimumHeight(row + 3, tokens::space2);
    connect(take, &QPushButton::clicked, left, [left, theirs] {
        // Not setText(): Ctrl+Z brings back what was there.
        left->selectAll();
        left->insertPlainText(theirs);
        left->setFocus();
    });
    return left;
}

QComboBox *MemoryConflict::addChoice(const QString &label, const QString &mine, const QString &theirs)
{
    if (mine == theirs)
        return nullptr;
    const int row = m_grid->rowCount();
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(label);
    //: %1 is a value such as "7 of 10"
    choice->addItem(tr("As you chose: %1").arg(mine));
    //: %1 is a value such as "7 of 10"
    choice->addItem(tr("As in the library: %1").arg(theirs));
    m_grid->addWidget(new QLabel(label, this), row, Mine, 1, 2);
    m_grid->addWidget(choice, row + 1, Mine, 1, 2, Qt::AlignLeading);
    m_grid->setRowMinimumHeight(row + 2, tokens::space2);
    return choice;
}

void MemoryConflict::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("&Save your text"), QDialogButtonBox::AcceptRole);
    auto *keep = buttons->addButton(tr("&Keep the library's version"), QDialogButtonBox::DestructiveRole);
    auto *close = buttons->addButton(tr("&Decide later"), QDialogButtonBox::RejectRole);
    save->setObjectName(QStringLiteral("conflictSave"));
    keep->setObjectName(QStringLiteral("conflictKeep"));
    close->setObjectName(QStringLiteral("conflictLater"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(text());
        accept();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT theirsChosen();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

domain::Memory MemoryConflict::text() const
{
    domain::Memory text = m_theirs;
    if (m_question)
        text.question = m_question->toPlainText();
    if (m_answer)
        text.answer = m_answer->toPlainText();
    if (m_context)
        text.context = m_context->toPlainText();
    if (m_tags) {
        text.tags.clear();
        const QStringList tags = m_tags->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &tag : tags)
            text.tags.append(tag.simplified());
    }
    const auto isMine = [](const QComboBox *choice) { return choice && choice->currentIndex() == Mine; };
    if (isMine(m_importance))
        text.importance = m_mine.importance;
    if (isMine(m_rating))
        text.rating = m_mine.rating;
    if (isMine(m_public))
        text.isPublic = m_mine.isPublic;
    return text;
}

} // namespace ui
