// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerows.h"

namespace store {

domain::Result<domain::Done> removeUnusedContents(Connection &connection)
{
    Statement remove(connection, QStringLiteral("file_contents_remove_unused"));
    return remove.exec();
}

} // namespace store
