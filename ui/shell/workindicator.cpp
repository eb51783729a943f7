// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workindicator.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace ui {

namespace {

constexpr int progressWidth = 140;

} // namespace

WorkIndicator::WorkIndicator(const QString &stopText, QWidget *parent)
    : QWidget(parent), m_text(new QToolButton(this)), m_progress(new QProgressBar(this)),
      m_stop(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("statusWork"));
    m_stop->setObjectName(QStringLiteral("statusCancel"));
    m_text->setAutoRaise(true);
    m_stop->setAutoRaise(true);
    m_stop->setIcon(icon(QStringLiteral("close")));
    m_stop->setToolTip(stopText);
    m_stop->setAccessibleName(stopText);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setMaximumHeight(tokens::space3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space1);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    connect(m_text, &QToolButton::clicked, this, &WorkIndicator::wanted);
    connect(m_stop, &QToolButton::clicked, this, &WorkIndicator::stopWanted);
}

void WorkIndicator::setProgress(const QString &text, int percent)
{
    m_text->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
}

} // namespace ui
