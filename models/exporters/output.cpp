// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/output.h"

#include "exporters/texts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace exporters {

namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

/// Moves a file or folder; a file takes the place of another.
Result<Done> move(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    return error ? Result<Done>(writeError(error, to)) : Result<Done>();
}

/// A device, a pipe or the like: what a rename would put an end to.
bool isSpecial(const QString &path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(native(path), ignored);
    return std::filesystem::exists(status) && std::filesystem::is_other(status);
}

/// Another library, or some other program's data. What can't be read is not taken for one.
bool isDatabase(const QString &path)
{
    const QByteArray head =
        QByteArrayLiteral("SQLite format 3"); // https://sqlite.org/fileformat.html#magic_header_string
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(head.size()) == head;
}

bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

Output::Output(const QString &path, Kind kind, bool overwrite, const QString &library)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath())), m_kind(kind), m_overwrite(overwrite),
      m_library(library)
{
}

Output::~Output()
{
    if (m_file)
        m_file->cancelWriting();
    if (!m_staging.isEmpty())
        QDir(m_staging).removeRecursively();
    if (m_committed)
        return;
    while (!m_madeFolders.isEmpty())
        QDir().rmdir(m_madeFolders.takeLast());
}

Result<std::unique_ptr<Output>> Output::create(const QString &path, Kind kind, bool overwrite,
                                               const QString &library)
{
    if (path.isEmpty())
        return Error{ErrorCode::InvalidArgument, Words::tr("Say where the export should be written."), {}};
    std::unique_ptr<Output> output(new Output(path, kind, overwrite, library));
    if (const auto prepared = output->prepare(); !prepared)
        return prepared.error();
    return output;
}

Result<Done> Output::prepare()
{
    if (const auto free = checkFree(m_path, m_kind); !free)
        return free;
    if (const auto made = makeParents(); !made)
        return made;
    return m_kind == Kind::Folder ? makeStaging() : Result<Done>();
}

Result<Done> Output::checkFree(const QString &target, Kind kind) const
{
    const QString shown = QDir::toNativeSeparators(target);
    if (!exists(target))
        return Done{};
    const bool isFolder = QFileInfo(target).isDir();
    if (isFolder && kind == Kind::File)
        return Error{ErrorCode::InvalidArgument,
                     Words::tr("%1 is a folder; name a file to export to.").arg(shown),
                     {}};
    if (!isFolder && kind == Kind::Folder)
        return Error{
            ErrorCode::WouldOverwrite,
            Words::tr("%1 is a file, and this export needs a folder. Choose another name.").arg(shown),
            {}};
    if (isSpecial(target))
        return Error{
            ErrorCode::WouldOverwrite,
            Words::tr("%1 is a device or a pipe, not a file; choose another place to export to.").arg(shown),
            {}};
    if (isLibrary(target))
        return Error{ErrorCode::WouldOverwrite,
                     Words::tr("The library itself is at %1; choose another place to export to.").arg(shown),
                     {}};
    if (!isFolder && isDatabase(target))
        return Error{ErrorCode::WouldOverwrite,
                     Words::tr("%1 is a database, perhaps another library; choose another name.").arg(shown),
                     {}};
    if (m_overwrite || (isFolder && QDir(target).isEmpty()))
        return Done{};
    return Error{
        ErrorCode::WouldOverwrite,
        Words::tr("%1 exists already. Choose another name, or allow it to be overwritten.").arg(shown),
        {}};
}

/// By any name: the file may be reached through links.
bool Output::isLibrary(const QString &target) const
{
    if (m_library.isEmpty())
        return false;
    const QString there = QFileInfo(target).canonicalFilePath();
    const QString library = QFileInfo(m_library).canonicalFilePath();
    std::error_code ignored;
    return there == library || there == library + QLatin1String("-wal")
        || there == library + QLatin1String("-shm")
        || std::filesystem::equivalent(native(target), native(m_library), ignored);
}

Result<Done> Output::makeParents()
{
    QStringList missing;
    QString folder = QFileInfo(m_path).path();
    for (; !exists(folder); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    if (!QFileInfo(folder).isDir())
        return writeError(std::make_error_code(std::errc::not_a_directory), m_path);
    for (const QString &parent : std::as_const(missing)) {
        std::error_code error;
        if (!std::filesystem::create_directory(native(parent), error))
            return writeError(error, parent);
        m_madeFolders.append(parent);
    }
    return Done{};
}

Result<Done> Output::makeStaging()
{
    const QString parent = QFileInfo(m_path).path();
    std::error_code error;
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QString name =
            QStringLiteral("/.recollect-export-%1").arg(QRandomGenerator::global()->generate64(), 0, 36);
        if (std::filesystem::create_directory(native(parent + name), error)) {
            m_staging = parent + name;
            return Done{};
        }
        if (error)
            break;
    }
    return writeError(error, parent);
}

Result<std::shared_ptr<OutputFile>> Output::openStaged(const QString &name)
{
    auto file = std::make_shared<QFile>(m_staging + u'/' + name);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(*file, isFolder() ? m_path + u'/' + name : m_path);
    ++m_files;
    return std::make_shared<OutputFile>(std::move(file), m_path, m_bytes);
}

Result<std::shared_ptr<OutputFile>> Output::openDocument(const QString &stem, const QString &suffix)
{
    if (isFolder()) {
        m_documentName = m_names.claim(stem, suffix);
        return openStaged(m_documentName);
    }
    if (m_file) // a defect of the writer: one target holds one document
        return Error{ErrorCode::Internal, Words::tr("The export failed because of an error in the program."),
                     QStringLiteral("second document for %1").arg(m_path)};
    m_documentName = QFileInfo(m_path).fileName();
    m_file = std::make_shared<QSaveFile>(m_path);
    m_file->setDirectWriteFallback(false);
    if (!m_file->open(QIODevice::WriteOnly))
        return writeError(*m_file, m_path);
    ++m_files;
    return std::make_shared<OutputFile>(m_file, m_path, m_bytes);
}

QString Output::assetsFolderName() const
{
    return isFolder() ? QStringLiteral("assets")
                      : QFileInfo(m_path).completeBaseName() + QStringLiteral("-assets");
}

Result<QString> Output::addAsset(const QString &name, const QByteArray &sha256, const QString &suffix,
                                 const QByteArray &bytes)
{
    constexpr int hashDigits = 16;
    const QString ending = fileSuffix(name).isEmpty() ? suffix : fileSuffix(name);
    const QString stem = fileStem(name.chopped(fileSuffix(name).size()), QStringLiteral("file"), 64);
    QString asset = stem + u'-' + QString::fromLatin1(sha256.left(hashDigits)) + ending;
    // Somebody could make files whose hashes begin alike.
    if (m_assets.value(asset.toCaseFolded(), sha256) != sha256)
        asset = stem + u'-' + QString::fromLatin1(sha256) + ending;
    const QString path = assetsFolderName() + u'/' + asset;
    if (m_assets.contains(asset.toCaseFolded()))
        return path;
    if (const auto written = writeAsset(asset, bytes); !written)
        return written.error();
    m_assets.insert(asset.toCaseFolded(), sha256);
    return path;
}

Result<Done> Output::writeAsset(const QString &asset, const QByteArray &bytes)
{
    if (m_staging.isEmpty()) {
        const QString target = QFileInfo(m_path).path() + u'/' + assetsFolderName();
        if (const auto free = checkFree(target, Kind::Folder); !free)
            return free;
        if (const auto made = makeStaging(); !made)
            return made;
    }
    std::error_code error;
    if (isFolder() && m_assets.isEmpty())
        std::filesystem::create_directory(native(m_staging + u'/' + assetsFolderName()), error);
    if (error)
        return writeError(error, m_path);
    const auto file = openStaged(isFolder() ? assetsFolderName() + u'/' + asset : asset);
    if (!file)
        return file.error();
    if (const auto written = (*file)->write(bytes); !written)
        return written;
    return (*file)->close();
}

Result<Done> Output::commit()
{
    if (isFolder() || !m_staging.isEmpty()) {
        const QString target = isFolder() ? m_path : QFileInfo(m_path).path() + u'/' + assetsFolderName();
        if (const auto put = putFolder(target); !put)
            return put;
    }
    if (m_file) {
        // Somebody may have put a file there while this one was written.
        if (const auto free = checkFree(m_path, Kind::File); !free)
            return free;
        if (!m_file->commit())
            return writeError(*m_file, m_path);
    }
    m_committed = true;
    return Done{};
}

Result<Done> Output::putFolder(const QString &target)
{
    if (const auto free = checkFree(target, Kind::Folder); !free)
        return free;
    if (exists(target) && !QDir().rmdir(target))
        return mergeFolder(target);
    const auto moved = move(m_staging, target);
    if (moved)
        m_staging.clear();
    return moved;
}

/// Each file takes the place of its namesake; what else lies there is not ours to remove.
Result<Done> Output::mergeFolder(const QString &target)
{
    QDirIterator files(m_staging, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = target + from.mid(m_staging.size());
        if (!QDir().mkpath(QFileInfo(to).path()))
            return writeError(std::make_error_code(std::errc::permission_denied), QFileInfo(to).path());
        if (const auto moved = move(from, to); !moved)
            return moved;
    }
    return Done{};
}

} // namespace exporters
