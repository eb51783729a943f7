// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdownhtml.h"

#include "exporters/htmltext.h"
#include "exporters/markdownaddress.h"
#include "exporters/markdownelements.h"
#include "exporters/texts.h"

#include <algorithm>
#include <exception>
#include <vector>

namespace exporters {

namespace {

/// Beyond this the parser's time is no longer in proportion, and nobody reads it as a rendered page.
constexpr qsizetype longestMarkdown = 2 << 20;
/// Text nested deeper than this gains nothing on the page but a browser's stack overflow.
constexpr int deepest = 64;

QByteArray plainBlock(const QString &text)
{
    return "<pre class=\"plain\">" + htmlEscaped(text) + "</pre>\n";
}

/// Writes HTML as the parser walks through a text.
class Builder {
public:
    explicit Builder(const MarkdownHtmlOptions &options) : m_options(options) {}

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        const bool written = type == MD_BLOCK_DOC || ++m_depth <= deepest;
        if (written && type != MD_BLOCK_DOC)
            openBlock(type, detail);
    }

    void leaveBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type != MD_BLOCK_DOC && m_depth-- <= deepest)
            closeBlock(type, detail);
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_A)
            openLink(addressText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        else if (type == MD_SPAN_IMG)
            openImage(addressText(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        else if (++m_spans <= deepest)
            m_out += '<' + elementName(type) + '>';
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_A)
            closeLink();
        else if (type == MD_SPAN_IMG)
            closeImage();
        else if (m_spans-- <= deepest)
            m_out += "</" + elementName(type) + '>';
    }

    void text(MD_TEXTTYPE type, QByteArrayView text)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            m_out += "\xef\xbf\xbd";
            break;
        case MD_TEXT_BR:
            m_out += "<br>\n";
            break;
        case MD_TEXT_SOFTBR:
            m_out += m_options.keepBreaks ? "<br>\n" : "\n";
            break;
        case MD_TEXT_ENTITY: // "&name;" as the parser checked it: a character, never markup
            m_out += text;
            break;
        default:
            m_out += htmlEscaped(text);
        }
    }

private:
    struct Link {
        QByteArray end;      ///< closes what was opened
        qsizetype start = 0; ///< where its text begins
        QString address;
        bool counted = false; ///< it opened an <a>
    };

    QByteArray heading(void *detail) const
    {
        const unsigned level = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
        return 'h' + QByteArray::number(std::min(int(level) + m_options.headingShift, 6));
    }

    void openBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_OL:
            m_out += "<ol start=\"" + QByteArray::number(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)
                + "\">\n";
            break;
        case MD_BLOCK_LI:
            openItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
            break;
        case MD_BLOCK_HR:
            m_out += "<hr>\n";
            break;
        case MD_BLOCK_H:
            m_out += '<' + heading(detail) + '>';
            break;
        case MD_BLOCK_CODE:
            openCode(*static_cast<MD_BLOCK_CODE_DETAIL *>(detail));
            break;
        case MD_BLOCK_TABLE:
            m_out += "<div class=\"table\" tabindex=\"0\"><table>\n";
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            openCell(type, *static_cast<MD_BLOCK_TD_DETAIL *>(detail));
            break;
        default:
            m_out += '<' + elementName(type) + '>';
        }
    }

    void closeBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_HR)
            return;
        if (type == MD_BLOCK_CODE)
            m_out += "</code></pre></div>\n";
        else if (type == MD_BLOCK_H)
            m_out += "</" + heading(detail) + ">\n";
        else if (type == MD_BLOCK_TABLE)
            m_out += "</table></div>\n";
        else
            m_out += "</" + elementName(type) + ">\n";
    }

    void openItem(const MD_BLOCK_LI_DETAIL &item)
    {
        if (!item.is_task) {
            m_out += "<li>";
            return;
        }
        const bool done = item.task_mark == 'x' || item.task_mark == 'X';
        m_out += "<li class=\"task\"><span class=\"mark\">";
        m_out += done ? "\xe2\x98\x91" : "\xe2\x98\x90"; // ☑ ☐
        m_out += "</span> ";
    }

    /// A block of code in a frame, with its language on top.
    void openCode(const MD_BLOCK_CODE_DETAIL &code)
    {
        m_out += "<div class=\"code\">";
        const QString language = addressText(code.lang).left(40);
        if (!language.isEmpty())
            m_out += "<div class=\"language\">" + htmlEscaped(language) + "</div>";
        m_out += "<pre tabindex=\"0\"><code>";
    }

    void openCell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL &cell)
    {
        m_out += '<' + elementName(type);
        if (cell.align == MD_ALIGN_CENTER)
            m_out += " class=\"centre\"";
        else if (cell.align == MD_ALIGN_RIGHT)
            m_out += " class=\"right\"";
        m_out += '>';
    }

    void openLink(const QString &address)
    {
        // One link within another is not HTML: the outer one wins.
        const QByteArray href = m_openLinks == 0 ? safeHref(address) : QByteArray();
        if (!href.isEmpty())
            m_out += "<a rel=\"noopener noreferrer nofollow\" href=\"" + href + "\">";
        m_openLinks += href.isEmpty() ? 0 : 1;
        m_links.push_back(
            {href.isEmpty() ? QByteArray() : QByteArray("</a>"), m_out.size(), address, !href.isEmpty()});
    }

    void closeLink()
    {
        const Link link = popLink();
        m_out += link.end;
    }

    void openImage(const QString &address)
    {
        const QByteArray picture = inlineImage(address);
        if (!picture.isEmpty()) {
            m_out += "<span class=\"picture\"><img alt=\"\" src=\"" + picture + "\"><span>";
            m_links.push_back({"</span></span>", m_out.size(), {}, false});
            return;
        }
        openLink(address);
        m_links.back().start = (m_out += "<span class=\"image\">").size();
        m_links.back().end.prepend("</span>");
    }

    /// A picture without a description shows its address, or that there was one.
    void closeImage()
    {
        const Link link = popLink();
        if (m_out.size() == link.start && !link.address.isEmpty()) {
            const bool readable = link.address.size() <= 200
                && !link.address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive);
            m_out += htmlEscaped(readable ? link.address : Words::tr("Image"));
        }
        m_out += link.end;
    }

    Link popLink()
    {
        const Link link = m_links.back();
        m_links.pop_back();
        m_openLinks -= link.counted ? 1 : 0;
        return link;
    }

    const MarkdownHtmlOptions &m_options;
    QByteArray m_out;
    std::vector<Link> m_links;
    int m_openLinks = 0;
    int m_depth = 0;
    int m_spans = 0;
};

/// Runs step for the parser's callback: the parser is C, so no exception may pass through it.
template <typename Step>
int guarded(void *builder, Step step)
{
    try {
        step(*static_cast<Builder *>(builder));
        return 0;
    } catch (const std::exception &) {
        return -1;
    }
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *builder)
{
    return guarded(builder, [=](Builder &b) { b.enterBlock(type, detail); });
}

int leaveBlock(MD_BLOCKTYPE type, void *detail, void *builder)
{
    return guarded(builder, [=](Builder &b) { b.leaveBlock(type, detail); });
}

int enterSpan(MD_SPANTYPE type, void *detail, void *builder)
{
    return guarded(builder, [=](Builder &b) { b.enterSpan(type, detail); });
}

int leaveSpan(MD_SPANTYPE type, void *, void *builder)
{
    return guarded(builder, [=](Builder &b) { b.leaveSpan(type); });
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *builder)
{
    return guarded(builder, [=](Builder &b) { b.text(type, QByteArrayView(text, qsizetype(size))); });
}

} // namespace

QByteArray markdownAsHtml(const QString &markdown, const MarkdownHtmlOptions &options)
{
    if (markdown.size() > longestMarkdown)
        return plainBlock(markdown);
    const QByteArray utf8 = printable(markdown).toUtf8();
    const unsigned flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    const MD_PARSER parser{0, flags, enterBlock, leaveBlock, enterSpan, leaveSpan, addText, nullptr, nullptr};
    Builder builder(options);
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &builder) != 0)
        return plainBlock(markdown);
    return builder.take();
}

} // namespace exporters
