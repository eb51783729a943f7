// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/memory.h"
#include "domain/message.h"
#include "domain/messagetree.h"
#include "domain/result.h"
#include "exporters/output.h"
#include "exporters/render.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace exporters {

/// What a writer works with while an export lasts.
struct WriterContext {
    Output &output;
    BranchChoice branches = BranchChoice::Active; ///< lossless writers get all messages whatever it says
    bool together = false;                        ///< all conversations go into one document
    /// The bytes of a stored file; blocks. ErrorCode::NotFound when they are gone.
    std::function<domain::Result<QByteArray>(domain::FileId)> bytes;
    /// All files of a conversation; blocks.
    std::function<domain::Result<QList<domain::StoredFile>>(domain::ConversationId)> files;
    /// Something that is missing from the export, in one sentence for the person.
    std::function<void(const QString &)> problem;
    domain::Timestamp exportedAt;
};

/// A memory with what it came from, as far as the library still knows.
struct ExportedMemory {
    domain::Memory memory;
    std::optional<domain::Conversation> conversation;
    std::optional<domain::Message> message;
};

/// Writes one format. Conversations come one after the other: begin, some slices, end; then the memories,
/// then finish. Messages come in slices, so that a writer holds few of them. An error ends the export.
class Writer {
public:
    explicit Writer(WriterContext context) : m_context(std::move(context)) {}
    virtual ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// tree: the shape of the whole conversation; valid until end().
    virtual domain::Result<domain::Done> begin(const domain::Conversation &conversation,
                                               const domain::MessageTree &tree) = 0;
    /// Messages in the order of writing. Readable formats get no hidden ones.
    virtual domain::Result<domain::Done> slice(const QList<domain::Message> &messages) = 0;
    virtual domain::Result<domain::Done> end() = 0;
    /// Some memories; only formats with WriterFormat::memories get them.
    virtual domain::Result<domain::Done> memories(const std::vector<ExportedMemory> &some);
    /// After the last conversation and memory, before the output is put in place.
    virtual domain::Result<domain::Done> finish() = 0;

protected:
    [[nodiscard]] const WriterContext &context() const { return m_context; }

private:
    WriterContext m_context;
};

/// A format that can be written.
struct WriterFormat {
    QString name;          ///< on the command line: "markdown"
    QStringList suffixes;  ///< of its files, the usual one first, with the dot
    bool oneFile = false;  ///< all conversations in one file; else a file each
    bool lossless = false; ///< every message of every branch, the hidden ones and the trash too
    bool memories = false;
    bool together = false; ///< can put all conversations into one document when asked to
    std::function<std::unique_ptr<Writer>(WriterContext)> create;
};

/// All formats, in the order of the help. Lives as long as the program.
[[nodiscard]] const std::vector<WriterFormat> &writers();

/// The format of that name, or null.
[[nodiscard]] const WriterFormat *writerNamed(const QString &name);

} // namespace exporters
