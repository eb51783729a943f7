// SPDX-License-Identifier: GPL-3.0-or-later
#include "readfiles.h"

#include "importers/detection.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace test {

bool Recorder::add(const QString &source, domain::ConversationRecord record)
{
    sources.append(source);
    conversations.push_back(std::move(record));
    return true;
}

bool Recorder::add(const QString &source, domain::MemoryRecord record)
{
    sources.append(source);
    memories.push_back(std::move(record));
    return true;
}

void Recorder::refuse(importers::RecordKind, domain::ImportProblem problem)
{
    ++refused;
    problems.append(std::move(problem));
}

void Recorder::note(domain::ImportProblem problem)
{
    problems.append(std::move(problem));
}

void Recorder::advance(qint64 more)
{
    bytes += more;
}

const domain::ConversationRecord &Recorder::only() const
{
    static const domain::ConversationRecord none;
    if (conversations.size() == 1)
        return conversations.front();
    QTest::qFail(qPrintable(QStringLiteral("%1 conversations; %2")
                                .arg(conversations.size())
                                .arg(said(domain::Severity::Refused))),
                 __FILE__, __LINE__);
    return none;
}

QString Recorder::said(domain::Severity severity) const
{
    QStringList sentences;
    for (const auto &problem : problems) {
        if (problem.severity == severity)
            sentences.append(problem.message);
    }
    return sentences.join(u'\n');
}

std::shared_ptr<QTemporaryDir> makeFolder(const std::vector<File> &files)
{
    auto folder = std::make_shared<QTemporaryDir>();
    for (const auto &[path, content] : files) {
        const QString full = folder->filePath(path);
        QDir().mkpath(full.left(full.lastIndexOf(u'/')));
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("can't write a fixture", __FILE__, __LINE__);
    }
    return folder;
}

Recorder readPath(const QString &path, const importers::Limits &limits)
{
    Recorder recorder;
    const importers::InputSet set = importers::walkInput({path}, limits);
    recorder.problems = set.problems;
    for (const auto &group : set.groups) {
        for (const importers::InputFile &file : group.files->files()) {
            const auto probe = importers::probeFile(file);
            const auto detection = probe ? importers::detectFormat(*probe) : importers::Detection();
            if (detection.kind != importers::Detection::Kind::Records)
                continue;
            recorder.formats.append(detection.reader->name());
            importers::Reading reading(file, *group.files, *probe, recorder, limits);
            detection.reader->read(reading);
            reading.sumUp();
        }
    }
    return recorder;
}

FolderRead readFiles(const std::vector<File> &files, const importers::Limits &limits)
{
    auto folder = makeFolder(files);
    return {readPath(folder->path(), limits), folder};
}

FolderRead readJson(const QByteArray &json, const QString &name, const importers::Limits &limits)
{
    return readFiles({{name, json}}, limits);
}

QString shape(const domain::ConversationRecord &conversation)
{
    QStringList parts;
    for (const auto &message : conversation.messages) {
        parts.append(message.parentExternalId.isEmpty()
                         ? message.externalId
                         : message.externalId + u'>' + message.parentExternalId);
    }
    return parts.join(u'|');
}

} // namespace test
