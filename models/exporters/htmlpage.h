// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/message.h"

#include <QByteArray>

namespace exporters {

// Pages that need nothing but themselves: no script, nothing loaded, one style sheet inside. All texts of
// the library are escaped here.

/// From the doctype to the opening of <main>. title: plain text.
[[nodiscard]] QByteArray htmlPageStart(const QString &title);
[[nodiscard]] QByteArray htmlPageEnd();

/// The heading of a conversation's page. indexLink: address of the list of all, or empty.
[[nodiscard]] QByteArray htmlConversationHead(const domain::Conversation &conversation,
                                              const QByteArray &indexLink);

/// A message up to its attachments, and what closes it. otherBranch: not on the branch that is read.
[[nodiscard]] QByteArray htmlMessageStart(const domain::Conversation &conversation,
                                          const domain::Message &message, bool otherBranch);
[[nodiscard]] QByteArray htmlMessageEnd();

/// Around the files that belong to the conversation as a whole.
[[nodiscard]] QByteArray htmlFilesStart();
[[nodiscard]] QByteArray htmlFilesEnd();

/// An attachment as a line of text.
[[nodiscard]] QByteArray htmlAttachment(const domain::StoredFile &file);
/// A picture that is shown: around the base64 of its bytes. type: as rasterType() gives it.
[[nodiscard]] QByteArray htmlPictureStart(const domain::StoredFile &file, const QByteArray &type);
[[nodiscard]] QByteArray htmlPictureEnd(const domain::StoredFile &file);

/// One line of the list of conversations. fileName: of its page, beside the list.
[[nodiscard]] QByteArray htmlIndexEntry(const domain::Conversation &conversation, const QString &fileName);

} // namespace exporters
