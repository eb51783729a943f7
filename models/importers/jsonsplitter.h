// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/jsonnesting.h"
#include "importers/limits.h"
#include "importers/utf8stream.h"

#include <QByteArray>
#include <QByteArrayList>

namespace importers {

/// How a file is cut into records.
enum class JsonLayout {
    Values,  ///< every top-level value is a record; of a top-level array, every element
    Members, ///< a top-level object: the elements of the arrays under the given keys
    Lines,   ///< one value a line; a broken line costs only itself
};

/// Cuts a JSON file of any size into its records without parsing them: memory holds one record. Hostile
/// input is expected: nesting costs no stack, a record that is too deep or too large is passed over, what
/// stands between records is reported once, and a file that breaks off gives its complete records first.
class JsonSplitter {
public:
    struct Options {
        JsonLayout layout = JsonLayout::Values;
        /// Members only; empty: every member's value is a record of its own.
        QByteArrayList keys;
        int maxDepth = Limits().recordDepth;
        qint64 maxBytes = Limits().recordBytes;
    };

    enum class Kind {
        Record,     ///< bytes hold one value; balanced, but not yet checked by a parser
        TooDeep,    ///< a record that nests deeper than maxDepth was passed over
        TooLarge,   ///< a record of more than maxBytes was passed over
        Garbage,    ///< something that is no object or array stands where a record should
        Truncated,  ///< the file ends within the list of records; nothing follows
        Unreadable, ///< the device failed; nothing follows
        End,
    };

    struct Item {
        Kind kind = Kind::End;
        QByteArray bytes;
        QByteArray key;    ///< the member under which it was found (Members)
        qint64 number = 0; ///< 1, 2, 3 … counted over the file; garbage and refused ones count
        qint64 offset = 0; ///< where it begins, in bytes of the UTF-8 text
    };

    JsonSplitter(Utf8Stream &stream, Options options);

    /// The next item. After End, Truncated or Unreadable it is End for ever.
    [[nodiscard]] Item next();

private:
    enum class Place { Top, List, Object };

    [[nodiscard]] bool fill();
    [[nodiscard]] int peek();
    [[nodiscard]] int peekPastSpace();
    [[nodiscard]] bool stepTop(Item &item);
    [[nodiscard]] bool stepList(Item &item);
    [[nodiscard]] bool stepObject(Item &item);
    [[nodiscard]] bool stepMember(Item &item);
    [[nodiscard]] Item nextLine();
    [[nodiscard]] Item finish(Kind kind);
    [[nodiscard]] Item begin(bool counted);
    [[nodiscard]] Item takeValue(bool keep);
    [[nodiscard]] Item takeGarbage(const char *stops);
    void scanBrackets(Item &item, bool keep);
    void scanString(Item &item, bool keep);
    void scanLiteral(Item &item);
    void append(Item &item, qsizetype from, bool keep);
    [[nodiscard]] Item settle(Item item, bool keep);

    Utf8Stream &m_stream;
    Options m_options;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_base = 0; ///< offset of m_piece in the text
    qint64 m_number = 0;
    Place m_place = Place::Top;
    Place m_around = Place::Top; ///< where the current list stands: at the top or in the object
    QByteArray m_key;
    JsonNesting m_nesting; ///< of the current value
    bool m_tooLarge = false;
    bool m_tooDeep = false;
    bool m_cut = false; ///< the text ended within the current value
    bool m_ended = false;
};

} // namespace importers
