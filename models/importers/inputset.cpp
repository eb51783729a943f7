// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/inputset.h"

#include "importers/inputguard.h"
#include "importers/text.h"
#include "importers/ziparchive.h"

#include <QDir>

#include <algorithm>
#include <functional>
#include <numeric>

namespace importers {

namespace {

qsizetype commonFolders(const QString &a, const QString &b)
{
    qsizetype common = 0;
    const qsizetype length = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < length && a.at(i) == b.at(i); ++i)
        common += a.at(i) == u'/' ? 1 : 0;
    return common;
}

/// The folder of what a JSON export of ours keeps beside itself.
const QString assetsSuffix = QStringLiteral("-assets");

/// A library is no export, and opening one beside SQLite would drop the locks of a connection to it, see
/// store::Connection. A library of another name is met only by who imports the folder that it lies in.
bool isLibraryName(const QString &path)
{
    return path.endsWith(QLatin1String(".recollect"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".recollect-wal"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".recollect-shm"), Qt::CaseInsensitive);
}

/// Collects groups and problems while it goes.
class Walk {
public:
    Walk(const Limits &limits, std::function<bool()> stop, const QString &libraryFile)
        : m_limits(limits), m_stop(std::move(stop)), m_library(libraryFile)
    {
    }

    InputSet take() { return std::move(m_set); }

    void path(const QString &path)
    {
        const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
        if (!info.exists())
            problem(path, ImportText::tr("There is no such file or folder."));
        else if (info.isDir())
            folder(info);
        else if (!info.isFile())
            problem(path, ImportText::tr("This is neither a file nor a folder."));
        else if (m_library.has(info))
            problem(path, ImportText::tr("This is the library itself; it was left out."));
        else
            singleFile(info);
    }

private:
    [[nodiscard]] bool stopped() const { return m_stop && m_stop(); }

    void problem(const QString &file, const QString &sentence)
    {
        m_set.problems.append({QDir::toNativeSeparators(file), {}, domain::Severity::Refused, sentence});
    }

    void note(const QString &file, const QString &sentence)
    {
        m_set.problems.append({QDir::toNativeSeparators(file), {}, domain::Severity::Note, sentence});
    }

    void singleFile(const QFileInfo &info)
    {
        auto container = std::make_shared<FolderContainer>(info.absolutePath());
        const InputFile file(std::move(container), info.fileName(), info.size());
        const auto head = file.readHead(4);
        if (!head)
            problem(info.filePath(), head.error().message);
        else if (looksLikeZip(*head))
            archive(ZipArchive::open(info.absoluteFilePath(), info.filePath()), info.filePath(), true);
        else
            withAssets(info, file);
    }

    /// A file that the person named, with the folder that an export of ours keeps beside it.
    void withAssets(const QFileInfo &info, const InputFile &file)
    {
        const QFileInfo assets(info.absolutePath() + u'/' + info.completeBaseName() + assetsSuffix);
        std::vector<InputFile> files{file};
        if (assets.isDir() && !assets.isSymLink()) {
            Folder found{info.absolutePath(),
                         std::make_shared<FolderContainer>(info.absolutePath()),
                         {},
                         {},
                         {assets.fileName()}};
            walk(found);
            files.insert(files.end(), found.files.begin(), found.files.end());
            std::sort(files.begin(), files.end(), byPath);
        }
        m_set.groups.push_back({std::make_shared<InputGroup>(std::move(files)), true});
    }

    /// The files below a folder without recursion; those of all its subfolders make one group.
    void folder(const QFileInfo &root)
    {
        Folder found{root.absoluteFilePath(),
                     std::make_shared<FolderContainer>(root.absoluteFilePath()),
                     {},
                     {},
                     {QString()}};
        walk(found);
        std::sort(found.files.begin(), found.files.end(), byPath);
        m_set.groups.push_back({std::make_shared<InputGroup>(std::move(found.files)), false});
        std::sort(found.archives.begin(), found.archives.end());
        for (const QString &path : std::as_const(found.archives)) {
            if (!stopped())
                archive(ZipArchive::open(path, QDir::toNativeSeparators(path)), path, true);
        }
    }

    /// A folder that is being walked.
    struct Folder {
        QString root;
        std::shared_ptr<const FolderContainer> container;
        std::vector<InputFile> files;
        QStringList archives;
        std::vector<QString> waiting; ///< subfolders, relative to the root
        int others = 0;               ///< links, devices, pipes …
    };

    void walk(Folder &found)
    {
        while (!found.waiting.empty() && !stopped()) {
            const QString below = found.waiting.back();
            found.waiting.pop_back();
            subfolder(found, below);
            if (qint64(found.files.size()) > m_limits.entries) {
                problem(found.root,
                        ImportText::tr("There are too many files below this folder; the rest was left out."));
                break;
            }
        }
        if (found.others > 0)
            note(found.root,
                 ImportText::tr("%n link(s) and other things that are no files were left out.", nullptr,
                                found.others));
    }

    void subfolder(Folder &found, const QString &below)
    {
        const QDir dir(below.isEmpty() ? found.root : found.root + u'/' + below);
        if (!QFileInfo(dir.path()).isReadable())
            return problem(dir.path(), ImportText::tr("This folder can't be read: it gives no permission."));
        if (below.count(u'/') >= m_limits.folderDepth)
            return problem(
                dir.path(),
                ImportText::tr("The folders are nested too deep here; what lies below was left out."));
        if (showsSystemState(dir.path()))
            return note(
                dir.path(),
                ImportText::tr("This folder shows the state of the system, not files; it was left out."));
        const auto entries =
            dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            const QString path = below.isEmpty() ? entry.fileName() : below + u'/' + entry.fileName();
            if (entry.isSymLink())
                ++found.others;
            else if (entry.isDir())
                found.waiting.push_back(path);
            else if (!entry.isFile())
                ++found.others;
            else if (m_library.has(entry))
                note(entry.filePath(), ImportText::tr("This is the library itself; it was left out."));
            else if (isLibraryName(path))
                continue;
            else if (isArchiveName(path) && !isBesideExport(found.root, below))
                found.archives.append(entry.absoluteFilePath());
            else
                found.files.emplace_back(found.container, path, entry.size());
        }
    }

    [[nodiscard]] static bool byPath(const InputFile &a, const InputFile &b) { return a.path() < b.path(); }

    /// An archive that was attached to a conversation is no export to open.
    [[nodiscard]] static bool isBesideExport(const QString &root, const QString &folder)
    {
        return folder.endsWith(assetsSuffix)
            && QFileInfo::exists(root + u'/' + folder.chopped(assetsSuffix.size()) + QLatin1String(".json"));
    }

    [[nodiscard]] static bool isArchiveName(const QString &path)
    {
        return path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    }

    void archive(const domain::Result<std::shared_ptr<ZipArchive>> &opened, const QString &path, bool mayNest)
    {
        if (!opened)
            return problem(path, opened.error().message);
        if (++m_archives > m_limits.archives)
            return problem(
                path, ImportText::tr("There are too many archives for one import; this one was left out."));
        auto listing = (*opened)->list(m_limits);
        if (!listing)
            return problem(path, listing.error().message);
        for (const QString &sentence : std::as_const(listing->problems))
            problem(path, sentence);
        const auto nested =
            std::stable_partition(listing->files.begin(), listing->files.end(),
                                  [](const auto &file) { return !isArchiveName(file.path()); });
        const std::vector<InputFile> inner(nested, listing->files.end());
        listing->files.erase(nested, listing->files.end());
        std::sort(listing->files.begin(), listing->files.end(), byPath);
        m_set.groups.push_back({std::make_shared<InputGroup>(std::move(listing->files)), false});
        for (const InputFile &file : inner) {
            if (!mayNest)
                problem(file.displayPath(),
                        ImportText::tr("This archive lies too deep within other archives; it was left out."));
            else if (!stopped())
                archive(ZipArchive::open(file, m_limits), file.displayPath(), false);
        }
    }

    const Limits &m_limits;
    std::function<bool()> m_stop;
    OwnLibrary m_library;
    InputSet m_set;
    int m_archives = 0;
};

} // namespace

InputGroup::InputGroup(std::vector<InputFile> files) : m_files(std::move(files)), m_byName(m_files.size())
{
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::stable_sort(m_byName.begin(), m_byName.end(),
                     [this](int a, int b) { return m_files[size_t(a)].name() < m_files[size_t(b)].name(); });
}

const InputFile *InputGroup::atPath(const QString &path) const
{
    const auto found =
        std::lower_bound(m_files.begin(), m_files.end(), path,
                         [](const InputFile &file, const QString &wanted) { return file.path() < wanted; });
    return found != m_files.end() && found->path() == path ? &*found : nullptr;
}

bool InputGroup::isAsset(const InputFile &file) const
{
    const QString folder = file.path().section(u'/', 0, -2);
    if (!folder.endsWith(assetsSuffix))
        return false;
    const QString beside = folder.chopped(assetsSuffix.size()) + u'.';
    auto other =
        std::lower_bound(m_files.begin(), m_files.end(), beside,
                         [](const InputFile &known, const QString &wanted) { return known.path() < wanted; });
    // Files of folders such as "export.old" may stand between.
    while (other != m_files.end() && other->path().startsWith(beside)
           && other->path().indexOf(u'/', beside.size()) >= 0)
        ++other;
    return other != m_files.end() && other->path().startsWith(beside);
}

const InputFile *InputGroup::named(const QString &name, const QString &closeTo) const
{
    std::vector<const InputFile *> candidates;
    auto at =
        std::lower_bound(m_byName.begin(), m_byName.end(), name, [this](int index, const QString &wanted) {
            return m_files[size_t(index)].name() < wanted;
        });
    for (; at != m_byName.end() && m_files[size_t(*at)].name() == name; ++at)
        candidates.push_back(&m_files[size_t(*at)]);
    return nearest(candidates, closeTo);
}

const InputFile *InputGroup::withId(const QString &id, const QString &closeTo) const
{
    if (id.isEmpty())
        return nullptr;
    std::vector<const InputFile *> candidates;
    auto at =
        std::lower_bound(m_byName.begin(), m_byName.end(), id, [this](int index, const QString &wanted) {
            return m_files[size_t(index)].name() < wanted;
        });
    for (; at != m_byName.end() && m_files[size_t(*at)].name().startsWith(id); ++at) {
        const QString rest = m_files[size_t(*at)].name().mid(id.size());
        if (rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u'_') || rest.startsWith(u'.'))
            candidates.push_back(&m_files[size_t(*at)]);
    }
    return nearest(candidates, closeTo);
}

const InputFile *InputGroup::nearest(const std::vector<const InputFile *> &candidates,
                                     const QString &closeTo) const
{
    const auto best =
        std::max_element(candidates.begin(), candidates.end(), [&](const auto *a, const auto *b) {
            return commonFolders(a->path(), closeTo) < commonFolders(b->path(), closeTo);
        });
    return best == candidates.end() ? nullptr : *best;
}

InputSet walkInput(const QStringList &paths, const Limits &limits, const std::function<bool()> &stop,
                   const QString &libraryFile)
{
    Walk walk(limits, stop, libraryFile);
    for (const QString &path : paths)
        walk.path(path);
    return walk.take();
}

} // namespace importers
