// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/codehighlighter.h"
#include "ui/reader/messageitem.h"

/// Blocks of code in a message: their colours, their text, their own scrolling.
namespace ui {

QString MessageItem::codeText(int section, int code) const
{
    const MessageDocument *document = m_sections.at(size_t(section)).document.get();
    return document ? document->codeText(code) : QString();
}

bool MessageItem::canScrollCodeAt(const QPoint &point) const
{
    for (const Section &section : m_sections) {
        if (!section.document || !section.textRect.contains(point))
            continue;
        const int code = section.document->codeAt(point - section.textRect.topLeft());
        return code >= 0 && section.document->canScroll(code);
    }
    return false;
}

bool MessageItem::scrollCodeAt(const QPoint &point, int pixels)
{
    for (const Section &section : m_sections) {
        if (!section.document || !section.textRect.contains(point))
            continue;
        const int code = section.document->codeAt(point - section.textRect.topLeft());
        return code >= 0 && section.document->scrollCode(code, pixels);
    }
    return false;
}

bool MessageItem::colorNext(CodeHighlighter &highlighter)
{
    for (Section &section : m_sections) {
        while (section.document && section.colored < section.document->codeCount()) {
            const int code = section.colored++;
            const QString language = section.document->codeLanguage(code);
            if (!CodeHighlighter::knows(language))
                continue;
            section.document->colorCode(code,
                                        highlighter.highlight(section.document->codeText(code), language));
            return true;
        }
    }
    return false;
}

} // namespace ui
