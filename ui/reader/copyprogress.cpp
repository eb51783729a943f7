// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/copyprogress.h"

#include "ui/reader/selectioncopier.h"
#include "ui/widgets/tokens.h"

#include <QLocale>

namespace ui {

namespace {

constexpr int shownAfter = 300; ///< milliseconds

} // namespace

CopyProgress::CopyProgress(SelectionCopier &copier, QWidget *over) : QLabel(over)
{
    setObjectName(QStringLiteral("copyProgress"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFrameShape(QFrame::Box);
    setMargin(tokens::space2);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(shownAfter);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        place();
        show();
    });
    connect(&copier, &SelectionCopier::progressed, this, [this](qsizetype done, qsizetype all) {
        const QLocale locale;
        //: While a long selection is copied: %1 of %2 messages are done
        setText(tr("Copying: %1 of %2 messages. Escape stops it.")
                    .arg(locale.toString(done), locale.toString(all)));
        if (isVisible())
            place();
        else if (!m_delay.isActive())
            m_delay.start();
    });
    connect(&copier, &SelectionCopier::finished, this, [this] {
        m_delay.stop();
        hide();
    });
}

void CopyProgress::place()
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    move((room.width() - width()) / 2, room.height() - height() - tokens::space4);
}

} // namespace ui
