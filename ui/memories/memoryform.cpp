// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoryform.h"

#include "ui/memories/memorytexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tagsedit.h"
#include "ui/widgets/textbox.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace ui {

using domain::Memory;

namespace {

constexpr int highestRating = 5;

} // namespace

MemoryForm::MemoryForm(QWidget *parent)
    : QWidget(parent), m_question(new TextBox(1, 4, this)), m_answer(new TextBox(7, 18, this)),
      m_context(new TextBox(2, 6, this)), m_importance(new QSlider(Qt::Horizontal, this)),
      m_importanceText(new QLabel(this)), m_rating(new QComboBox(this)), m_tags(new TagsEdit(this)),
      m_person(new QComboBox(this)), m_public(new QCheckBox(tr("&Public: others may see it"), this)),
      m_origin(new QPushButton(this)), m_times(new QLabel(this))
{
    setObjectName(QStringLiteral("memoryForm"));
    createFields();
    connectFields();
    restyle();
}

void MemoryForm::createFields()
{
    m_question->setObjectName(QStringLiteral("memoryQuestion"));
    m_answer->setObjectName(QStringLiteral("memoryAnswer"));
    m_context->setObjectName(QStringLiteral("memoryContext"));
    m_tags->setObjectName(QStringLiteral("memoryTags"));
    m_public->setObjectName(QStringLiteral("memoryPublic"));
    m_origin->setObjectName(QStringLiteral("memoryOrigin"));
    m_person->setObjectName(QStringLiteral("memoryPerson"));
    m_times->setObjectName(QStringLiteral("memoryTimes"));
    m_question->setPlaceholderText(tr("What is it about?"));
    m_answer->setPlaceholderText(tr("What is to be kept in mind?"));
    m_context->setPlaceholderText(tr("When does it matter?"));
    m_origin->setIcon(icon(QStringLiteral("conversations")));
    m_origin->setFlat(true);
    m_origin->hide();
    m_times->setWordWrap(true);
    m_times->setTextFormat(Qt::PlainText);
    m_times->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space3, tokens::space5, tokens::space5);
    layout->setSpacing(tokens::space1);
    addField(layout, tr("&Question or title"), m_question);
    addField(layout, tr("&Answer"), m_answer);
    addField(layout, tr("Conte&xt"), m_context);
    addField(layout, tr("&Tags"), m_tags);
    m_tags->setName(m_tags->accessibleName());
    addScales(layout);
    m_personLabel = createCaption(tr("&Whose memory"), m_person);
    layout->addWidget(m_personLabel);
    layout->addWidget(m_person, 0, Qt::AlignLeading);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_public);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_origin, 0, Qt::AlignLeading);
    layout->addWidget(m_times);
    layout->addStretch(1);
    QWidget *before = m_question;
    for (QWidget *next : std::initializer_list<QWidget *>{m_answer, m_context, m_tags, m_importance, m_rating,
                                                          m_person, m_public, m_origin}) {
        QWidget *field = next->focusProxy() ? next->focusProxy() : next;
        setTabOrder(before, field);
        before = field;
    }
}

void MemoryForm::addField(QVBoxLayout *layout, const QString &label, QWidget *field)
{
    layout->addWidget(createCaption(label, field));
    layout->addWidget(field);
    layout->addSpacing(tokens::space2);
}

/// Importance and rating beside each other, below each other where there is no room.
void MemoryForm::addScales(QVBoxLayout *layout)
{
    m_importance->setObjectName(QStringLiteral("memoryImportance"));
    m_importance->setRange(Memory::lowestImportance, Memory::highestImportance);
    m_importance->setPageStep(2);
    m_importance->setTickPosition(QSlider::TicksBelow);
    m_importance->setMinimumWidth(140);
    m_importanceText->setObjectName(QStringLiteral("memoryImportanceText"));
    m_rating->setObjectName(QStringLiteral("memoryRating"));
    m_rating->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it is filled anew with each memory
    // As wide as the longest of its texts, so that the slider doesn't move under the hand.
    int widest = 0;
    for (int i = Memory::lowestImportance; i <= Memory::highestImportance; ++i)
        widest = std::max(widest, m_importanceText->fontMetrics().horizontalAdvance(importanceText(i)));
    m_importanceText->setMinimumWidth(widest);
    auto *scale = new QWidget(this);
    auto *row = new QHBoxLayout(scale);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space2);
    row->addWidget(m_importance);
    row->addWidget(m_importanceText);
    auto *flow = new FlowLayout(tokens::space5);
    flow->addWidget(captioned(tr("I&mportance"), m_importance, scale));
    flow->addWidget(captioned(tr("&Rating"), m_rating, m_rating));
    layout->addLayout(flow);
    layout->addSpacing(tokens::space2);
}

/// A caption above a widget that holds the field.
QWidget *MemoryForm::captioned(const QString &label, QWidget *field, QWidget *holder)
{
    auto *group = new QWidget(this);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space1);
    layout->addWidget(createCaption(label, field));
    layout->addWidget(holder);
    return group;
}

QLabel *MemoryForm::createCaption(const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_labels.append(caption);
    return caption;
}

void MemoryForm::connectFields()
{
    const auto tell = [this] {
        if (!m_setting)
            Q_EMIT edited();
    };
    for (TextBox *box : {m_question, m_answer, m_context})
        connect(box, &TextBox::textChanged, this, tell);
    connect(m_importance, &QSlider::valueChanged, this, [this, tell] {
        updateImportance();
        tell();
    });
    connect(m_rating, &QComboBox::currentIndexChanged, this, tell);
    connect(m_person, &QComboBox::currentIndexChanged, this, tell);
    connect(m_public, &QCheckBox::toggled, this, tell);
    connect(m_tags, &TagsEdit::edited, this, tell);
    connect(m_origin, &QPushButton::clicked, this, &MemoryForm::originWanted);
}

void MemoryForm::setMemory(const Memory &memory)
{
    m_setting = true;
    m_memory = memory;
    m_question->setText(memory.question);
    m_answer->setText(memory.answer);
    m_context->setText(memory.context);
    m_importance->setValue(memory.importance);
    m_tags->setTags(memory.tags);
    m_public->setChecked(memory.isPublic);
    showRating(memory.rating);
    showPerson();
    showTimes();
    updateImportance();
    setOrigin({});
    m_setting = false;
}

void MemoryForm::setBase(const Memory &memory)
{
    m_setting = true;
    m_memory = memory;
    showPerson();
    showTimes();
    m_setting = false;
}

Memory MemoryForm::memory() const
{
    Memory memory = m_memory;
    memory.question = m_question->toPlainText();
    memory.answer = m_answer->toPlainText();
    memory.context = m_context->toPlainText();
    memory.importance = m_importance->value();
    memory.tags = m_tags->tags();
    memory.isPublic = m_public->isChecked();
    const QVariant rating = m_rating->currentData();
    memory.rating = rating.isValid() ? std::optional(rating.toInt()) : std::nullopt;
    if (!memory.id.isValid() && m_person->currentIndex() >= 0) {
        memory.userId = domain::UserId{m_person->currentData().toLongLong()};
        memory.userName = m_person->currentText();
    }
    return memory;
}

void MemoryForm::showRating(const std::optional<int> &rating)
{
    m_rating->clear();
    m_rating->addItem(tr("Not rated"));
    for (int i = 1; i <= highestRating; ++i)
        //: A rating: %1 of %2 stars, so to speak
        m_rating->addItem(tr("%1 of %2").arg(i).arg(highestRating), i);
    // Services rate as they like.
    if (rating && (*rating < 1 || *rating > highestRating))
        m_rating->addItem(QString::number(*rating), *rating);
    m_rating->setCurrentIndex(rating ? m_rating->findData(*rating) : 0);
}

void MemoryForm::setPeople(const QList<domain::User> &people)
{
    m_people = people;
    m_setting = true;
    showPerson();
    m_setting = false;
}

void MemoryForm::showPerson()
{
    m_person->clear();
    for (const domain::User &user : std::as_const(m_people))
        m_person->addItem(plainLine(user.name, 80), user.id.value);
    // Somebody of whom the library knows no more than the name, as before the first memory is theirs.
    if (m_person->findData(m_memory.userId.value) == -1 && !m_memory.userName.isEmpty())
        m_person->addItem(plainLine(m_memory.userName, 80), m_memory.userId.value);
    m_person->setCurrentIndex(m_person->findData(m_memory.userId.value));
    const bool several = m_person->count() > 1;
    m_personLabel->setVisible(several);
    m_person->setVisible(several);
    m_person->setEnabled(!m_readOnly && !m_memory.id.isValid());
}

void MemoryForm::showTimes()
{
    QStringList lines;
    if (m_memory.id.isValid()) {
        lines.append(tr("Written on %1").arg(longMoment(m_memory.createdAt)));
        if (m_memory.updatedAt != m_memory.createdAt)
            lines.append(tr("Changed on %1").arg(longMoment(m_memory.updatedAt)));
        if (!m_memory.source.isEmpty())
            lines.append(tr("Came with an import from %1").arg(sourceName(m_memory.source)));
    }
    m_times->setText(lines.join(u'\n'));
    m_times->setVisible(!lines.isEmpty());
}

void MemoryForm::updateImportance()
{
    m_importanceText->setText(importanceText(m_importance->value()));
    m_importance->setAccessibleDescription(m_importanceText->text());
}

void MemoryForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (TextBox *box : {m_question, m_answer, m_context})
        box->setReadOnly(readOnly);
    m_tags->setReadOnly(readOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_importance, m_rating, m_public})
        field->setEnabled(!readOnly);
    m_person->setEnabled(!readOnly && !m_memory.id.isValid());
}

void MemoryForm::setTagSuggestions(const QStringList &tags)
{
    m_tags->setSuggestions(tags);
}

void MemoryForm::setOrigin(const QString &title)
{
    m_origin->setVisible(!title.isEmpty());
    m_origin->setText(m_memory.messageId.isValid() ? tr("Go to the message it came from")
                                                   : tr("Go to the conversation it came from"));
    m_origin->setToolTip(plainLine(title));
}

void MemoryForm::focusFirst()
{
    m_question->setFocus(Qt::OtherFocusReason);
}

void MemoryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void MemoryForm::restyle()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    for (QLabel *label : std::as_const(m_labels)) {
        label->setFont(tokens::caption(font()));
        label->setPalette(quiet);
    }
    m_times->setFont(tokens::caption(font()));
    m_times->setPalette(quiet);
}

} // namespace ui
