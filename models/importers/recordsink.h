// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "domain/importreport.h"

namespace importers {

enum class RecordKind { Conversation, Message, Memory, Attachment };

/// Takes what readers find, record by record, on the thread of the import.
class RecordSink {
public:
    virtual ~RecordSink();

    /// A conversation of that source, finished (see conversationfinish.h). False: stop reading.
    [[nodiscard]] virtual bool add(const QString &source, domain::ConversationRecord record) = 0;
    [[nodiscard]] virtual bool add(const QString &source, domain::MemoryRecord record) = 0;
    /// A record that can't be used: counted as found and refused, with a line in the report.
    virtual void refuse(RecordKind kind, domain::ImportProblem problem) = 0;
    /// A line in the report that refuses nothing.
    virtual void note(domain::ImportProblem problem) = 0;
    /// So many more bytes of the file were read.
    virtual void advance(qint64 bytes) = 0;
    /// True when reading should end soon.
    [[nodiscard]] virtual bool stopped() const = 0;
};

} // namespace importers
