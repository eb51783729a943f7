// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importrun.h"

#include "importers/readers.h"
#include "importers/text.h"

#include <QElapsedTimer>

#include <new>

namespace importers {

namespace {

QString whyUnreadable(const domain::Error &error)
{
    return error.message.isEmpty() ? ImportText::tr("The file can't be read; it may be damaged.")
                                   : error.message;
}

} // namespace

ImportRun::ImportRun(store::ImportStore *store, const ImportOptions &options, const store::CancelToken &token,
                     const ProgressCallback &progress)
    : m_options(options), m_libraryFile(store ? store->libraryFile() : QString()), m_token(token),
      m_pipeline(store, options, token, progress)
{
}

void ImportRun::execute()
{
    QElapsedTimer timer;
    timer.start();
    if (chooseFormat()) {
        const InputSet set = walkInput(
            m_options.paths, m_options.limits, [this] { return m_token.isCancelled(); }, m_libraryFile);
        plan(set);
        if (m_tasks.empty() && !m_foundEmpty && !m_token.isCancelled()) {
            nothingToRead(set);
        } else {
            for (const domain::ImportProblem &found : set.problems)
                m_pipeline.note(found);
            for (const Task &task : m_tasks) {
                if (!m_pipeline.stopped())
                    read(task);
            }
        }
    }
    m_pipeline.finish();
    m_pipeline.report().seconds = double(timer.elapsed()) / 1000;
}

bool ImportRun::chooseFormat()
{
    if (m_options.format.isEmpty() || m_options.format == QLatin1String("auto"))
        return true;
    m_forced = readerNamed(m_options.format);
    if (!m_forced)
        m_error = domain::Error{domain::ErrorCode::InvalidArgument,
                                ImportText::tr("There is no format “%1”; known are: %2.")
                                    .arg(m_options.format, formatNames().join(QStringLiteral(", "))),
                                {}};
    return m_forced;
}

/// Looks at every file before the first is read, so that progress knows how much there is.
void ImportRun::plan(const InputSet &set)
{
    for (const InputSet::Group &group : set.groups) {
        for (const InputFile &file : group.files->files()) {
            if (m_token.isCancelled())
                return;
            if (!group.files->isAsset(file) && !m_options.leaveOut.contains(file.displayPath()))
                planFile(group, file);
        }
    }
    qint64 total = 0;
    for (const Task &task : m_tasks)
        total += task.file->size();
    m_pipeline.setTotalBytes(total);
}

void ImportRun::planFile(const InputSet::Group &group, const InputFile &file)
{
    const auto probe = probeFile(file);
    if (!probe)
        return problem(file, domain::Severity::Refused, whyUnreadable(probe.error()));
    const Detection detection = detectFormat(*probe, m_forced);
    switch (detection.kind) {
    case Detection::Kind::Records:
        m_tasks.push_back({group.files, &file, detection.reader});
        break;
    case Detection::Kind::Empty:
        m_foundEmpty = true;
        break;
    case Detection::Kind::Unknown:
        problem(file, group.namedByPerson ? domain::Severity::Refused : domain::Severity::Note,
                ImportText::tr("The file is of no known format; it was left out."));
        break;
    case Detection::Kind::Other:
        if (group.namedByPerson)
            problem(file, domain::Severity::Refused,
                    ImportText::tr("The file is of no known format; it was left out."));
        break;
    case Detection::Kind::Companion:
        break;
    }
}

void ImportRun::problem(const InputFile &file, domain::Severity severity, const QString &sentence)
{
    m_pipeline.note({file.displayPath(), {}, severity, sentence});
}

/// No file is of a known format: one sentence, the most telling there is.
void ImportRun::nothingToRead(const InputSet &set)
{
    m_error = domain::Error{domain::ErrorCode::UnreadableInput, {}, {}};
    if (!set.problems.isEmpty())
        m_error->message =
            QStringLiteral("%1: %2").arg(set.problems.first().file, set.problems.first().message);
    else if (m_options.paths.size() == 1)
        m_error->message = ImportText::tr("“%1” holds nothing in a format that Recollect can import.")
                               .arg(m_options.paths.first());
    else
        m_error->message = ImportText::tr("None of these files is in a format that Recollect can import.");
    for (const domain::ImportProblem &found : set.problems)
        m_pipeline.note(found);
}

void ImportRun::read(const Task &task)
{
    m_pipeline.beginFile(task.file->displayPath(), task.reader->name(), task.file->size());
    const auto probe = probeFile(*task.file);
    if (!probe)
        return problem(*task.file, domain::Severity::Refused, whyUnreadable(probe.error()));
    Reading reading(*task.file, *task.group, *probe, m_pipeline, m_options.limits);
    try {
        task.reader->read(reading);
    } catch (const std::bad_alloc &) {
        reading.refuse(
            RecordKind::Conversation, {},
            ImportText::tr(
                "There is not enough memory for one of its records; the rest of the file was left out."));
    }
    if (!m_pipeline.stopped())
        reading.sumUp();
    m_pipeline.endFile();
}

} // namespace importers
