// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/readers.h"

#include "importers/chatbotjsonreader.h"
#include "importers/chatgptreader.h"
#include "importers/claudereader.h"
#include "importers/recollectreader.h"
#include "importers/text.h"

namespace importers {

namespace {

std::vector<std::unique_ptr<const Reader>> makeReaders()
{
    std::vector<std::unique_ptr<const Reader>> all;
    all.push_back(std::make_unique<RecollectReader>());
    all.push_back(std::make_unique<ChatGptReader>());
    all.push_back(std::make_unique<ClaudeReader>());
    all.push_back(std::make_unique<ChatbotJsonReader>());
    return all;
}

} // namespace

RecordSink::~RecordSink() = default;
Reader::~Reader() = default;

const std::vector<std::unique_ptr<const Reader>> &readers()
{
    static const auto all = makeReaders();
    return all;
}

const Reader *readerNamed(const QString &name)
{
    for (const auto &reader : readers()) {
        if (reader->name() == name)
            return reader.get();
    }
    return nullptr;
}

QStringList formatNames()
{
    QStringList names;
    for (const auto &reader : readers())
        names.append(reader->name());
    return names;
}

void Reading::refuse(RecordKind kind, const QString &record, const QString &sentence)
{
    sink.refuse(kind, {file.displayPath(), record, domain::Severity::Refused, sentence});
}

void Reading::note(const QString &record, domain::Severity severity, const QString &sentence)
{
    sink.note({file.displayPath(), record, severity, sentence});
}

void Reading::notUnderstood(const QString &what)
{
    constexpr qsizetype mostKept = 1'000; // a file may have another name in every record
    constexpr qsizetype longestName = 60;
    const QString name = what.left(longestName);
    if (m_unknown.size() < mostKept || m_unknown.contains(name))
        ++m_unknown[name];
}

void Reading::sumUp()
{
    constexpr qsizetype mostNames = 12;
    QStringList names;
    for (auto it = m_unknown.cbegin(); it != m_unknown.cend() && names.size() < mostNames; ++it)
        names.append(QStringLiteral("%1 (%2×)").arg(it.key()).arg(it.value()));
    if (!names.isEmpty())
        note({}, domain::Severity::Note,
             ImportText::tr("Not understood, and kept in the metadata: %1%2")
                 .arg(names.join(QStringLiteral(", ")),
                      m_unknown.size() > mostNames ? QStringLiteral(", …") : QStringLiteral(".")));
    if (m_missing > 0)
        note({}, domain::Severity::Warning,
             ImportText::tr("%n file(s) that messages name are not in the export.", nullptr,
                            int(std::min<qint64>(m_missing, 1'000'000'000))));
}

} // namespace importers
