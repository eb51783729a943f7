// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/insets.h"

#include <QFont>
#include <QPalette>
#include <QTextDocument>
#include <QTextLayout>

namespace ui {

struct ColorRun;

/// How the reader's texts look.
struct TextStyle {
    QFont font;
    QPalette palette;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// One text of a message, rendered. Never fetches anything: no image, file or style sheet that the text
/// names is loaded, from wherever. HTML in it is shown as it is written. Blocks of code keep their lines and
/// scroll sideways, each for itself.
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
    void setContent(const QString &text, Kind kind, const TextStyle &style,
                    const QList<Citation> &citations = {});
    /// The same without anything that is only for the eye: for what is copied or counted. May run on any thread
    /// that owns the document.
    void setContentForText(const QString &text, Kind kind, const QList<Citation> &citations = {});
    /// Lays the text out for a width and says how high it is.
    int layOut(int width);
    /// clip in the document's coordinates.
    void draw(QPainter &painter, const QRectF &clip, const QList<Mark> &marks);

    /// The address of the link at a point, or nothing.
    [[nodiscard]] QString linkAt(const QPointF &point) const;
    /// The place in the text that is nearest to a point.
    [[nodiscard]] int positionAt(const QPointF &point) const;
    /// The rectangle of the line that a position is on.
    [[nodiscard]] QRectF lineRect(int position) const;
    /// Where a caret before a position stands.
    [[nodiscard]] QRectF caretRect(int position) const;
    /// Addresses of the links in order, with where they stand.
    struct Link {
        QString address;
        int start = 0;
        int length = 0;
    };
    [[nodiscard]] QList<Link> links() const;

    /// Blocks of code, in order.
    [[nodiscard]] int codeCount() const { return int(m_codes.size()); }
    [[nodiscard]] QString codeText(int code) const;
    [[nodiscard]] QString codeLanguage(int code) const { return m_areas.at(m_codes.at(code)).language; }
    [[nodiscard]] QRectF codeRect(int code) const { return areaRect(m_areas.at(m_codes.at(code))); }
    /// The button that copies it.
    [[nodiscard]] QRectF codeButton(int code) const;
    /// The block of code that a point is in; -1: none.
    [[nodiscard]] int codeAt(const QPointF &point) const;
    [[nodiscard]] bool canScroll(int code) const;
    /// Scrolls sideways as far as there is text; false when nothing moved.
    bool scrollCode(int code, int pixels);
    /// Scrolls a position into view, if it is in code.
    void showPosition(int position);
    /// Colours the text of a block of code. The runs begin at its first character.
    void colorCode(int code, const QList<ColorRun> &runs);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Area { ///< code or a quotation: blocks with something painted behind them
        int firstBlock = 0;
        int lastBlock = 0;
        QString language;
        bool isCode = false;
        int contentWidth = 0; ///< of its longest line
        int scroll = 0;
    };
    static constexpr int codePadding = 12; ///< between code and the edge of its frame
    static constexpr int buttonSize = 24;

    // messagestyle.cpp
    void setCode(const QString &text);
    void separateCode();
    void styleBlocks();
    void styleBlock(const QTextBlock &block);
    void styleFragments(const QTextBlock &block);
    void styleTables();

    // messageinsets.cpp
    void readMarkdown(const QString &text, Kind kind, const QList<Citation> &citations);
    void replaceImages();
    void putInsets(const QList<Inset> &insets);
    void putInset(QTextCursor &cursor, const Inset &inset);

    // messageareas.cpp
    void findAreas();
    void giveAreasRoom();
    void measureAreas();
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QRectF areaRect(const Area &area) const;
    [[nodiscard]] QRectF codeTextRect(const Area &area) const;
    [[nodiscard]] int widestScroll(const Area &area) const;
    [[nodiscard]] QPointF unscrolled(const QPointF &point) const;

    // messagedraw.cpp
    void drawAreas(QPainter &painter, const QRectF &clip) const;
    void drawCodeHeader(QPainter &painter, const Area &area, const QRectF &rect) const;
    void drawBand(QPainter &painter, const QRectF &band, int scroll, const QList<Mark> &marks);

    TextStyle m_style;
    QList<Area> m_areas;
    QList<int> m_codes; ///< those of m_areas that are code
};

} // namespace ui
