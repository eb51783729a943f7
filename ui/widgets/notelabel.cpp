// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notelabel.h"

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QEvent>

namespace ui {

NoteLabel::NoteLabel(QWidget *parent) : NoteLabel(QString(), parent) {}

NoteLabel::NoteLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    restyle();
}

void NoteLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void NoteLabel::changeEvent(QEvent *event)
{
    // Our own font and palette are made of the application's, so it is its changes that matter.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QLabel::changeEvent(event);
}

void NoteLabel::restyle()
{
    if (m_styling)
        return;
    m_styling = true;
    const QPalette base = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    setFont(tokens::caption(parentWidget() ? parentWidget()->font() : QApplication::font()));
    QPalette own = palette();
    own.setColor(QPalette::WindowText,
                 m_tone == Tone::Warning ? tokens::errorText(base) : tokens::mutedText(base));
    setPalette(own);
    m_styling = false;
}

} // namespace ui
