// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importstore.h"
#include "store/messagestore.h"
#include "support/libraryfixture.h"
#include "ui/reader/readerview.h"

#include <QTest>

#include <memory>

/// What the tests of the reader share: conversations, and points on the screen.
namespace support {

inline domain::MessageRecord messageRecord(int number, const QString &text, domain::Role role)
{
    domain::MessageRecord message;
    message.externalId = QString::number(number);
    message.content = text;
    message.role = role;
    message.createdAt = domain::Timestamp{1'700'000'000'000'000 + qint64(number) * 60'000'000};
    return message;
}

/// Brings a conversation in; an invalid id when that failed.
inline domain::ConversationId importTalk(LibraryFixture &fixture, const QString &name,
                                         const std::vector<domain::MessageRecord> &messages)
{
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("json");
    domain::ConversationRecord talk;
    talk.externalId = name;
    talk.title = name;
    talk.model = QStringLiteral("model-a");
    talk.messages = messages;
    talk.createdAt = talk.updatedAt = domain::Timestamp{1'700'000'000'000'000};
    chunk->conversations.push_back(talk);
    auto &imports = fixture.library().imports();
    const auto batch = waitFor(imports.begin(QStringLiteral("me"), {}));
    if (!batch || !waitFor(imports.write(*batch, chunk)) || !waitFor(imports.finish(*batch, {})))
        return {};
    return domain::ConversationId::fromString(
        fixture.sql(QStringLiteral("select id from conversations where external_id = '%1'").arg(name)));
}

/// Where a message's text lies in the viewport: its n-th character, as the caret sees it.
inline QPoint pointOfText(const ui::ReaderView &view, int row, const QString &text, bool end = false)
{
    for (const auto &shown : view.shown()) {
        if (shown.row != row || !shown.item)
            continue;
        const QString all = shown.item->textBetween(ui::TextPlace::first(), ui::TextPlace::last());
        const int at = int(all.indexOf(text)) + (end ? int(text.size()) : 0);
        const QRect caret = shown.item->caretRect({0, at});
        return view.rowRect(shown).topLeft() + QPoint(caret.left(), caret.center().y());
    }
    return {-1, -1};
}

/// Presses, drags and releases, with a stop on the way as a hand makes it.
inline void drag(const ui::ReaderView &view, const QPoint &from, const QPoint &to)
{
    QWidget *viewport = view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (const QPoint &point : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

} // namespace support
