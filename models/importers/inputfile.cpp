// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/inputfile.h"

#include "importers/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace importers {

namespace {

domain::Error tooLarge(const QString &name, qint64 limit)
{
    const QString message = ImportText::tr("“%1” is larger than %2 MiB, the most that is read at once.");
    return {domain::ErrorCode::InvalidData, message.arg(name).arg(limit >> 20), {}};
}

domain::Error cantRead(const QString &name, const QString &detail)
{
    const QString message = ImportText::tr("“%1” can't be read.");
    return {domain::ErrorCode::UnreadableInput, message.arg(name), detail};
}

} // namespace

InputContainer::~InputContainer() = default;

InputFile::InputFile(std::shared_ptr<const InputContainer> container, QString path, qint64 size,
                     quint64 index)
    : m_container(std::move(container)), m_path(std::move(path)), m_size(size), m_index(index)
{
}

QString InputFile::displayPath() const
{
    return m_container ? m_container->displayPath(m_path) : m_path;
}

domain::Result<std::unique_ptr<QIODevice>> InputFile::open() const
{
    if (!m_container)
        return cantRead(m_path, QStringLiteral("no container"));
    return m_container->open(*this);
}

domain::Result<QByteArray> InputFile::readAll(qint64 limit) const
{
    auto head = readHead(limit + 1);
    if (head && head->size() > limit)
        return tooLarge(name(), limit);
    return head;
}

domain::Result<QByteArray> InputFile::readHead(qint64 limit) const
{
    auto device = open();
    if (!device)
        return device.error();
    QByteArray bytes;
    while (bytes.size() < limit) {
        QByteArray piece(std::min<qint64>(limit - bytes.size(), 256 * 1024), Qt::Uninitialized);
        const qint64 got = (*device)->read(piece.data(), piece.size());
        if (got < 0)
            return cantRead(name(), (*device)->errorString());
        if (got == 0)
            break;
        bytes.append(piece.constData(), got);
    }
    return bytes;
}

FolderContainer::FolderContainer(QString folder) : m_folder(std::move(folder)) {}

QString FolderContainer::displayPath(const QString &path) const
{
    return QDir::toNativeSeparators(m_folder + u'/' + path);
}

domain::Result<std::unique_ptr<QIODevice>> FolderContainer::open(const InputFile &file) const
{
    auto device = std::make_unique<QFile>(m_folder + u'/' + file.path());
    // Unbuffered: readers ask for large pieces.
    const bool isOpen = device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen && device->exists() && !QFileInfo(*device).isReadable())
        return domain::Error{
            domain::ErrorCode::UnreadableInput,
            ImportText::tr("“%1” can't be read: it gives no permission.").arg(displayPath(file.path())),
            device->errorString()};
    if (!isOpen)
        return cantRead(displayPath(file.path()), device->errorString());
    return std::unique_ptr<QIODevice>(std::move(device));
}

} // namespace importers
