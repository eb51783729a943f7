// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QTextDocument>
#include <QTextLayout>

namespace ui {

/// How the reader's texts look.
struct TextStyle {
    QFont font;
    QPalette palette;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// One text of a message, rendered. Never fetches anything: no image, file or style sheet that the text
/// names is loaded, from wherever. HTML in it is shown as it is written.
class MessageDocument final : public QTextDocument {
    Q_OBJECT

public:
    enum class Kind {
        Markdown,
        MarkdownLines, ///< Markdown in which line breaks count, as people write it
        Code,          ///< as it is, monospaced
    };
    /// A stretch of text behind which a colour is painted.
    struct Mark {
        int start = 0;
        int length = 0;
        QColor color;
    };

    explicit MessageDocument(QObject *parent = nullptr);

    /// Replaces the text. Images of the form attachment:… are left out: their files are shown below it.
    void setContent(const QString &text, Kind kind, const TextStyle &style);
    /// Lays the text out for a width and says how high it is.
    int layOut(int width);
    /// clip in the document's coordinates.
    void draw(QPainter &painter, const QRectF &clip, const QList<Mark> &marks);

    /// The address of the link at a point, or nothing.
    [[nodiscard]] QString linkAt(const QPointF &point) const;
    /// The rectangle of the line that a position is on.
    [[nodiscard]] QRectF lineRect(int position) const;
    /// Addresses of the links in order, with where they stand.
    struct Link {
        QString address;
        int start = 0;
        int length = 0;
    };
    [[nodiscard]] QList<Link> links() const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Area { ///< code or a quotation: blocks with something painted behind them
        int firstBlock = 0;
        int lastBlock = 0;
        QString language;
        bool isCode = false;
    };
    static constexpr int codePadding = 12; ///< between code and the edge of its frame

    // messagestyle.cpp
    void setCode(const QString &text);
    void styleBlocks();
    void styleBlock(const QTextBlock &block);
    void styleFragments(const QTextBlock &block);
    void styleTables();
    void replaceImages();
    void findAreas();
    void giveAreasRoom();

    [[nodiscard]] QRectF areaRect(const Area &area) const;
    void drawAreas(QPainter &painter, const QRectF &clip) const;

    TextStyle m_style;
    QList<Area> m_areas;
};

} // namespace ui
