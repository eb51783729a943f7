// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importfiles.h"

#include <QCoreApplication>

#include <exception>

namespace store {

using domain::Error;
using domain::ErrorCode;
using domain::FileRecord;
using domain::Result;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::ImportStore)
};

Error tooLarge(const FileRecord &file)
{
    return {ErrorCode::InvalidData,
            Words::tr("The file %1 is larger than 512 MiB; its record was kept without its contents.")
                .arg(file.name),
            {}};
}

} // namespace

Result<QByteArray> loadBytes(const FileRecord &file)
{
    if (file.size > largestFile)
        return tooLarge(file);
    try {
        auto bytes = file.load();
        if (!bytes)
            return Error{
                bytes.error().code,
                Words::tr("The file %1 can't be read (%2); its record was kept without its contents.")
                    .arg(file.name, bytes.error().message),
                bytes.error().detail};
        if (bytes->size() > largestFile)
            return tooLarge(file);
        return bytes;
    } catch (const std::exception &failure) {
        return Error{
            ErrorCode::UnreadableInput,
            Words::tr("The file %1 can't be read; its record was kept without its contents.").arg(file.name),
            QString::fromUtf8(failure.what())};
    }
}

} // namespace store
