// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "importers/inputfile.h"
#include "importers/limits.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace importers {

/// Files that belong together: all below one folder, in one ZIP, or one file given alone. What a record
/// names (an attachment, a companion file) is looked for among them and nowhere else. Immutable once made;
/// the look-ups may be used from several threads.
class InputGroup {
public:
    explicit InputGroup(std::vector<InputFile> files);

    [[nodiscard]] const std::vector<InputFile> &files() const { return m_files; }
    /// The file with exactly that path.
    [[nodiscard]] const InputFile *atPath(const QString &path) const;
    /// The file with that name, whatever its folder; the one nearest to the path closeTo when there are several.
    [[nodiscard]] const InputFile *named(const QString &name, const QString &closeTo) const;
    /// The file whose name begins with the id, followed by nothing, '-', '_' or '.': "file-Ab1" finds
    /// "file-Ab1-holiday.png". Nearest to closeTo when there are several.
    [[nodiscard]] const InputFile *withId(const QString &id, const QString &closeTo) const;
    /// Whether a file lies in the folder "name-assets" beside a file "name.json": a JSON export of ours keeps large
    /// attachments there, and one of them may look like an export itself.
    [[nodiscard]] bool isAsset(const InputFile &file) const;

private:
    [[nodiscard]] const InputFile *nearest(const std::vector<const InputFile *> &candidates,
                                           const QString &closeTo) const;

    std::vector<InputFile> m_files;
    std::vector<int> m_byName; ///< indexes, sorted by name
};

/// Everything that the given paths lead to.
struct InputSet {
    struct Group {
        std::shared_ptr<const InputGroup> files;
        bool namedByPerson = false; ///< a single file given by its path: not being readable is worth a line
    };
    std::vector<Group> groups;
    QList<domain::ImportProblem> problems;
};

/// Walks files, folders and ZIPs (in folders, and one level of ZIPs in ZIPs). Links inside of folders are
/// not followed; what can't be opened is one problem each and the rest is read. Stops early when stop()
/// says so. libraryFile: of the library that is written to, which is never opened; empty when it is no file.
[[nodiscard]] InputSet walkInput(const QStringList &paths, const Limits &limits,
                                 const std::function<bool()> &stop = {}, const QString &libraryFile = {});

} // namespace importers
