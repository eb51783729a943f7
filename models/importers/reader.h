// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/inputset.h"
#include "importers/jsonprobe.h"
#include "importers/recordsink.h"

#include <QMap>

namespace importers {

/// The first bytes of a file, as readers look at them to tell whether it is theirs.
struct Probe {
    QString path;    ///< in its group; a hint only
    QByteArray head; ///< UTF-8
    JsonProbe json;

    [[nodiscard]] QString name() const { return path.mid(path.lastIndexOf(u'/') + 1).toLower(); }
};

/// How sure a reader is that a file is of its format; the surest reads it.
enum class Confidence {
    None,
    Weak,    ///< could be: the members are common
    Likely,  ///< the members are those of the format
    Certain, ///< nothing else looks like that
};

/// What a reader works with while it reads one file. Also gathers what should be said once per file.
class Reading {
public:
    Reading(const InputFile &ofFile, const InputGroup &inGroup, const Probe &withProbe, RecordSink &toSink,
            const Limits &withLimits)
        : file(ofFile), group(inGroup), probe(withProbe), sink(toSink), limits(withLimits)
    {
    }

    const InputFile &file;
    const InputGroup &group;
    const Probe &probe;
    RecordSink &sink;
    const Limits &limits;

    void refuse(RecordKind kind, const QString &record, const QString &sentence);
    void note(const QString &record, domain::Severity severity, const QString &sentence);
    /// Something that is kept in the metadata since nobody knows what it means.
    void notUnderstood(const QString &what);
    /// A file that a message names and the group does not hold.
    void missingFile() { ++m_missing; }
    /// Puts the lines for what was gathered into the report. Called once, after the reader is done.
    void sumUp();

private:
    QMap<QString, qint64> m_unknown; ///< names cut short, and not more of them than a report is good for
    qint64 m_missing = 0;
};

/// Reads one foreign format. Stateless: one object serves all files.
class Reader {
public:
    virtual ~Reader();
    /// The format's name on the command line and the source of its records: "chatgpt".
    [[nodiscard]] virtual QString name() const = 0;
    /// By content; a file's name may only raise what the content allows.
    [[nodiscard]] virtual Confidence confidence(const Probe &probe) const = 0;
    /// A file that comes with the format's exports and holds no records of its own.
    [[nodiscard]] virtual bool isCompanion(const Probe &probe) const = 0;
    /// Gives every record to the sink; what can't be used becomes a line in the report.
    virtual void read(Reading &reading) const = 0;
};

} // namespace importers
