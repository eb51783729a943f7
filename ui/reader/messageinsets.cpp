// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/linebreaks.h"
#include "ui/reader/mathtext.h"
#include "ui/reader/messagedocument.h"
#include "ui/widgets/texts.h"

#include <QTextBlock>
#include <QTextCursor>

/// From Markdown to a document: what Qt's reader doesn't know or must not do is put in here.
namespace ui {

void MessageDocument::readMarkdown(const QString &text, Kind kind, const QList<Citation> &citations)
{
    QList<Inset> insets;
    const QString marked = withInsets(text, citations, insets);
    const QString markdown = withShortTables(
        withDescribedImages(kind == Kind::MarkdownLines ? withHardLineBreaks(marked) : marked));
    QTextCursor edit(this);
    edit.beginEditBlock(); // as one edit: after each, Qt looks at all tables of the text
    setMarkdown(markdown, MarkdownFeatures(MarkdownNoHTML | MarkdownDialectGitHub));
    edit.endEditBlock();
    replaceImages();
    if (!insets.isEmpty())
        putInsets(insets);
}

/// An image is not shown in the text: a file of the message is shown below it, and anything else could only be
/// fetched from elsewhere, so it becomes a link that says so.
void MessageDocument::replaceImages()
{
    struct Image {
        int position;
        QString name;
        QString description;
    };
    QList<Image> images;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextImageFormat format = fragment.fragment().charFormat().toImageFormat();
            // Equal images side by side are one fragment.
            for (int i = 0; format.isValid() && i < fragment.fragment().length(); ++i)
                images.prepend({fragment.fragment().position() + i, format.name(),
                                format.stringProperty(QTextFormat::ImageAltText)});
        }
    }
    for (const Image &image : std::as_const(images)) {
        QTextCursor cursor(this);
        cursor.setPosition(image.position);
        cursor.deleteChar();
        if (image.name.startsWith(QLatin1String("attachment:"))) {
            if (cursor.block().length() <= 1 && blockCount() > 1 && !cursor.currentTable())
                cursor.atStart() ? cursor.deleteChar() : cursor.deletePreviousChar();
            continue;
        }
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(image.name);
        const QString text = plainLine(image.description.isEmpty() ? image.name : image.description, 80);
        //: Stands in a text where an image of the web would be; %1 describes it
        cursor.insertText(tr("[Image: %1]").arg(text), link);
    }
}

/// From the last to the first, so that the places of the others stay right.
void MessageDocument::putInsets(const QList<Inset> &insets)
{
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    for (QTextBlock block = lastBlock(); block.isValid(); block = block.previous()) {
        const QString text = block.text();
        for (qsizetype begin = text.lastIndexOf(insetBegin); begin != -1;
             begin = begin == 0 ? -1 : text.lastIndexOf(insetBegin, begin - 1)) {
            const qsizetype end = text.indexOf(insetEnd, begin);
            bool isNumber = false;
            const qsizetype number = text.mid(begin + 1, end - begin - 1).toLongLong(&isNumber);
            if (end == -1 || !isNumber || number >= insets.size())
                continue;
            cursor.setPosition(block.position() + int(begin));
            cursor.setPosition(block.position() + int(end) + 1, QTextCursor::KeepAnchor);
            putInset(cursor, insets.at(number));
        }
    }
    cursor.endEditBlock();
}

void MessageDocument::putInset(QTextCursor &cursor, const Inset &inset)
{
    const QTextCharFormat around = cursor.charFormat();
    const bool code =
        cursor.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || around.fontFixedPitch();
    if (code) {
        cursor.insertText(inset.source, around);
        return;
    }
    if (inset.kind == Inset::Kind::Citation) {
        QTextCharFormat link = around;
        link.setAnchor(true);
        link.setAnchorHref(inset.address);
        link.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        cursor.insertText(QStringLiteral("[%1]").arg(inset.text), link);
        return;
    }
    const bool alone = cursor.block().text().trimmed().size() == cursor.selectedText().size();
    const bool display = inset.kind == Inset::Kind::DisplayMath && alone && !cursor.currentTable();
    if (display) {
        QTextBlockFormat format = cursor.blockFormat();
        format.setAlignment(Qt::AlignHCenter);
        cursor.setBlockFormat(format);
    }
    cursor.removeSelectedText();
    for (const MathRun &run : mathText(inset.text, display)) {
        QTextCharFormat format = around;
        format.setFontItalic(run.italic);
        cursor.insertText(run.text, format);
    }
}

} // namespace ui
