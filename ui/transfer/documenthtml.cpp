// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/documenthtml.h"

#include "ui/widgets/tokens.h"

#include <QBuffer>
#include <QImageReader>
#include <QUrl>

#include <array>
#include <functional>

namespace ui {

namespace {

struct Change {
    const char *from;
    const char *to;
};

/// Our own markup only: in what people wrote each < is escaped.
constexpr std::array changes{
    Change{"<article class=\"user", "<div class=\"user"},
    Change{"<article", "<div"},
    Change{"</article>", "</div><p class=\"gap\"></p>"},
    Change{"<header>", "<div>"},
    Change{"</header>", "</div>"},
    Change{"<details>", "<div class=\"folded\">"},
    Change{"</details>", "</div>"},
    Change{"<summary>", "<p class=\"summary\">"},
    Change{"</summary>", "</p>"},
    Change{"<figure>", "<p>"},
    Change{"</figure>", "</p>"},
    Change{"<figcaption dir=\"auto\">", "<br><span class=\"note\">"},
    Change{"</figcaption>", "</span>"},
};

/// Puts change(inner) in place of each start + inner + end.
void rewrite(QString &html, const QString &start, const QString &end,
             const std::function<QString(QString)> &change)
{
    for (qsizetype at = html.indexOf(start); at != -1; at = html.indexOf(start, at)) {
        const qsizetype from = at + start.size();
        const qsizetype to = html.indexOf(end, from);
        if (to == -1)
            return;
        const QString changed = change(html.mid(from, to - from));
        html.replace(at, to + end.size() - at, changed);
        at += changed.size();
    }
}

/// Items that stand side by side.
QString joined(QString items)
{
    items.replace(QLatin1String("</li><li>"), QStringLiteral(" · "));
    items.replace(QLatin1String("</li><li dir=\"auto\">"), QStringLiteral(" · "));
    items.remove(QLatin1String("<li>"))
        .remove(QLatin1String("<li dir=\"auto\">"))
        .remove(QLatin1String("</li>"));
    return QLatin1String("<p class=\"note\">") + items + QLatin1String("</p>");
}

QString captionLine(QString line)
{
    line.replace(QLatin1String("<h2"), QLatin1String("<b"));
    line.replace(QLatin1String("</h2>"), QLatin1String("</b>&nbsp; "));
    line.replace(QLatin1String("<span>"), QLatin1String("<span class=\"note\">"));
    line.replace(QLatin1String("</span>"), QLatin1String("</span>&nbsp; "));
    line.replace(QLatin1String("</a>"), QLatin1String("</a>&nbsp; "));
    return QLatin1String("<p class=\"speaker\">") + line + QLatin1String("</p>");
}

/// Formats of pixels, never one that can name files.
const QList<QByteArray> &pictureFormats()
{
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "webp", "avif", "bmp"};
    return formats;
}

} // namespace

QString documentHtml(QString html)
{
    rewrite(html, QStringLiteral("<style>"), QStringLiteral("</style>"),
            [](const QString &) { return QString(); });
    rewrite(html, QStringLiteral("<div class=\"facts\"><ul>"), QStringLiteral("</ul></div>"), joined);
    rewrite(html, QStringLiteral("<ul class=\"tags\">"), QStringLiteral("</ul>"), joined);
    rewrite(html, QStringLiteral("<div class=\"caption\">"), QStringLiteral("</div>"), captionLine);
    for (const Change &change : changes)
        html.replace(QLatin1String(change.from), QLatin1String(change.to));
    return html;
}

QString documentStyle(const QPalette &palette)
{
    const QString text = tokens::text(palette).name();
    const QString muted = tokens::mutedText(palette).name();
    return QStringLiteral(
               "body, p, li, td, th { color: %1; } "
               "h1 { font-size: 16pt; margin-bottom: 4px; } "
               "h3 { font-size: 12pt; } h4, h5, h6 { font-size: 11pt; } "
               "p { margin-top: 0px; margin-bottom: 8px; } "
               "p.speaker { margin-top: 14px; margin-bottom: 4px; } "
               "p.gap { margin: 0px; font-size: 2pt; } "
               "p.note, span.note, p.summary, p.attachment { color: %2; font-size: 9pt; } "
               "a { color: %5; text-decoration: none; } p.speaker a { color: %2; font-size: 9pt; } "
               "div.folded { margin-left: 14px; } "
               "div.user { background-color: %3; } "
               "pre, code { font-family: monospace; font-size: 9pt; background-color: %4; } "
               "pre { white-space: pre-wrap; } "
               "th { background-color: %4; } td, th { padding: 3px; } "
               "blockquote { color: %2; margin-left: 14px; } "
               "a { color: %5; text-decoration: none; }")
        .arg(text, muted, tokens::card(palette).name(), tokens::codeSurface(palette).name(),
             tokens::accent(palette).name());
}

QVariant PageDocument::loadResource(int type, const QUrl &name)
{
    if (type != ImageResource || name.scheme() != QLatin1String("data"))
        return {};
    const QByteArray address = name.toEncoded();
    const qsizetype comma = address.indexOf(',');
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromPercentEncoding(address.mid(comma + 1)));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    if (comma == -1 || !pictureFormats().contains(reader.format()))
        return {};
    reader.setAutoTransform(true);
    QImage image = reader.read();
    const qreal width = textWidth() > 0 ? textWidth() : pageSize().width();
    if (!image.isNull() && width > 0 && image.width() > width)
        image.setDevicePixelRatio(image.width() / width); // sharp on paper, no wider than it
    return image;
}

} // namespace ui
