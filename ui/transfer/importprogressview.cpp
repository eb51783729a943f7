// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importprogressview.h"

#include "ui/transfer/importtask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

ImportProgressView::ImportProgressView(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new QLabel(this)), m_file(new ElidedLabel(this))
{
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_text->setObjectName(QStringLiteral("importProgressText"));
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_file);
    layout->addStretch(1);
}

void ImportProgressView::showTask(const ImportTask &task)
{
    const int percent = task.percent();
    m_bar->setRange(0, percent < 0 || task.isCancelling() ? 0 : 100);
    m_bar->setValue(percent);
    m_text->setText(task.isCancelling() ? tr("Stopping …") : progressText(task));
    const QString file = task.progress().file;
    m_file->setText(QDir::toNativeSeparators(plainLine(file, 1'000)));
}

void ImportProgressView::showBusy(const QString &text)
{
    m_bar->setRange(0, 0);
    m_text->setText(text);
    m_file->setText({});
}

QString progressText(const ImportTask &task)
{
    const importers::ImportProgress &progress = task.progress();
    QStringList parts{ImportProgressView::tr("%Ln conversation(s)", nullptr, int(progress.conversations)),
                      ImportProgressView::tr("%Ln message(s)", nullptr, int(progress.messages))};
    if (const auto speed = task.pace().perSecond(); speed && *speed >= 1)
        parts.append(ImportProgressView::tr("%Ln message(s) per second", nullptr, int(*speed)));
    if (const auto left = task.pace().secondsLeft())
        parts.append(timeLeftText(*left));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
