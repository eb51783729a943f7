// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds any bytes to the splitter and to every reader, and stops the program when a promise of theirs is
// broken. The first byte chooses the reader; the rest is the file.
//
// With clang:  cmake -B build/fuzz -DRECOLLECT_BUILD_FUZZERS=ON -DCMAKE_CXX_COMPILER=clang++
//              build/fuzz/fuzz_importers tests/data/importers/corpus

#include "importers/detection.h"
#include "importers/jsonsplitter.h"
#include "importers/readers.h"

#include <QBuffer>
#include <QSet>

#include <cstdlib>

namespace {

using namespace importers;

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// One file that lies in memory.
class MemoryContainer final : public InputContainer {
public:
    explicit MemoryContainer(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] QString displayPath(const QString &path) const override { return path; }
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> open(const InputFile &) const override
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(m_bytes);
        device->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(device));
    }

private:
    QByteArray m_bytes;
};

bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(0));
}

/// Checks what readers promise of every record.
class CheckingSink final : public RecordSink {
public:
    [[nodiscard]] bool add(const QString &source, domain::ConversationRecord record) override
    {
        require(!source.isEmpty() && !record.externalId.isEmpty() && isStorable(record.title));
        QSet<QString> ids;
        for (const domain::MessageRecord &message : record.messages) {
            require(!message.externalId.isEmpty() && !ids.contains(message.externalId));
            require(message.parentExternalId.isEmpty() || ids.contains(message.parentExternalId));
            require(isStorable(message.content) && isStorable(message.reasoning)
                    && isStorable(message.author));
            ids.insert(message.externalId);
        }
        require(record.currentExternalId.isEmpty() || ids.contains(record.currentExternalId));
        require(!record.contentHash().isEmpty());
        return true;
    }
    [[nodiscard]] bool add(const QString &source, domain::MemoryRecord record) override
    {
        require(!source.isEmpty() && !record.externalId.isEmpty() && isStorable(record.answer));
        return true;
    }
    void refuse(RecordKind, domain::ImportProblem problem) override { require(!problem.message.isEmpty()); }
    void note(domain::ImportProblem problem) override { require(!problem.message.isEmpty()); }
    void advance(qint64 bytes) override { require(bytes >= 0); }
    [[nodiscard]] bool stopped() const override { return false; }
};

/// The same bytes cut into other pieces give the same records.
void checkSplitter(const QByteArray &bytes, JsonLayout layout)
{
    std::vector<QByteArrayList> runs;
    for (const qint64 piece : {qint64(5), qint64(256 * 1024)}) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Utf8Stream stream(buffer, piece);
        JsonSplitter::Options options;
        options.layout = layout;
        options.maxDepth = 16;
        options.maxBytes = 4096;
        JsonSplitter splitter(stream, options);
        QByteArrayList &found = runs.emplace_back();
        for (auto item = splitter.next(); item.kind != JsonSplitter::Kind::End; item = splitter.next())
            found.append(QByteArray::number(int(item.kind)) + item.key + '=' + item.bytes);
    }
    require(runs.at(0) == runs.at(1));
}

void checkReader(const QByteArray &bytes, const Reader &reader)
{
    auto container = std::make_shared<MemoryContainer>(bytes);
    const InputGroup group({InputFile(container, QStringLiteral("conversations.json"), bytes.size())});
    const InputFile &file = group.files().front();
    const auto probe = probeFile(file);
    require(probe.hasValue());
    static_cast<void>(detectFormat(*probe));
    CheckingSink sink;
    const Limits limits;
    Reading reading(file, group, *probe, sink, limits);
    reader.read(reading);
    reading.sumUp();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const size_t choice = data[0] % (readers().size() + 3);
    if (choice < readers().size())
        checkReader(bytes, *readers().at(choice));
    else
        checkSplitter(bytes, JsonLayout(choice - readers().size()));
    return 0;
}
