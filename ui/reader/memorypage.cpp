// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/memorypage.h"

#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace ui {

MemoryPage::MemoryPage(QWidget *parent)
    : QWidget(parent), m_question(new QLabel(this)), m_details(new QLabel(this)),
      m_edit(new QPushButton(tr("&Edit"), this)), m_answer(new QTextEdit(this)),
      m_document(new MessageDocument(this))
{
    setObjectName(QStringLiteral("memoryPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_question, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_details);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_answer, 1);
    for (QLabel *label : {m_question, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_answer->setReadOnly(true);
    m_answer->setFrameShape(QFrame::NoFrame);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setDocument(m_document);
    m_edit->setObjectName(QStringLiteral("memoryEdit"));
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_memory.id); });
}

void MemoryPage::setMemory(const domain::Memory &memory)
{
    m_memory = memory;
    m_question->setText(memory.question.isEmpty() ? tr("Memory") : memory.question.left(1000));
    QStringList details{
        tr("Memory"),
        tr("importance %1 of %2").arg(memory.importance).arg(domain::Memory::highestImportance)};
    if (!memory.source.isEmpty())
        details.append(sourceName(memory.source));
    if (!memory.tags.isEmpty())
        details.append(plainLine(memory.tags.join(QStringLiteral(", "))));
    details.append(shortMoment(memory.createdAt));
    m_details->setText(details.join(QStringLiteral("  ·  ")));
    restyle();
}

void MemoryPage::restyle()
{
    m_question->setFont(tokens::title(font()));
    m_details->setFont(tokens::caption(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_details->setPalette(quiet);
    QString text = m_memory.answer;
    if (!m_memory.context.trimmed().isEmpty())
        text += QStringLiteral("\n\n---\n\n") + m_memory.context;
    m_document->setContent(text.left(1'000'000), MessageDocument::Kind::MarkdownLines, {font(), palette()});
}

void MemoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace ui
