// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/conversationfinder.h"

#include "domain/findtext.h"
#include "items/whendone.h"
#include "ui/reader/messagecontent.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace ui {

namespace {

constexpr int perStep = 60;
constexpr int afterTyping = 120; ///< milliseconds
using Counts = QHash<domain::MessageId, int>;

QFuture<Counts> counted(const QList<domain::Message> &messages, const QString &needle)
{
    auto promise = std::make_shared<QPromise<Counts>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, messages, needle] {
        Counts counts;
        for (const domain::Message &message : messages)
            counts.insert(message.id, countInMessage(message, needle));
        promise->addResult(counts);
        promise->finish();
    });
    return promise->future();
}

} // namespace

int countInMessage(const domain::Message &message, const QString &needle)
{
    int count = 0;
    const QList<MessageSection> sections = messageSections(message);
    for (const MessageSection &section : sections) {
        MessageDocument document;
        document.setContentForText(section.text.left(foundCharacters), section.kind, section.citations);
        count += int(domain::findText(document.toPlainText(), needle).size());
    }
    return count;
}

ConversationFinder::ConversationFinder(items::ReaderModel &model, store::SearchStore &store, QObject *parent)
    : QObject(parent), m_model(model), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTyping);
    connect(&m_soon, &QTimer::timeout, this, &ConversationFinder::start);
    connect(&m_model, &items::ReaderModel::opened, this, [this] {
        if (!m_needle.isEmpty())
            start();
    });
}

ConversationFinder::~ConversationFinder()
{
    m_token.cancel();
}

void ConversationFinder::find(const QString &typed)
{
    const QString needle = domain::foldedNeedle(typed);
    if (needle == m_needle)
        return;
    clear();
    m_needle = needle;
    m_complete = needle.isEmpty();
    if (!needle.isEmpty())
        m_soon.start();
}

void ConversationFinder::clear()
{
    m_token.cancel();
    m_token = {};
    ++m_generation;
    m_soon.stop();
    m_needle.clear();
    m_hits.clear();
    m_index.clear();
    m_counted = 0;
    m_complete = true;
    sum();
    Q_EMIT changed();
}

void ConversationFinder::start()
{
    if (!m_model.conversation())
        return; // comes again when it is there
    m_token.cancel();
    m_token = {};
    const quint64 generation = ++m_generation;
    m_complete = false;
    items::whenDone(this, m_store.findText(m_model.conversation()->id, m_needle, m_token),
                    [this, generation](const domain::Result<QList<domain::MessageId>> &messages) {
                        if (generation != m_generation)
                            return;
                        take(messages ? *messages : QList<domain::MessageId>());
                    });
}

void ConversationFinder::take(const QList<domain::MessageId> &messages)
{
    m_hits.clear();
    m_index.clear();
    m_counted = 0;
    for (const domain::MessageId &id : messages) {
        if (m_model.rowOf(id) != -1) // on the branch that is read
            m_hits.append({id, -1});
    }
    std::sort(m_hits.begin(), m_hits.end(), [this](const Hit &a, const Hit &b) {
        return m_model.rowOf(a.message) < m_model.rowOf(b.message);
    });
    for (qsizetype i = 0; i < m_hits.size(); ++i)
        m_index.insert(m_hits.at(i).message, i);
    sum();
    countNext();
    Q_EMIT changed();
}

void ConversationFinder::countNext()
{
    QList<domain::MessageId> ids;
    for (; m_counted < m_hits.size() && ids.size() < perStep; ++m_counted) {
        if (m_hits.at(m_counted).count < 0)
            ids.append(m_hits.at(m_counted).message);
    }
    if (ids.isEmpty() || m_total >= mostCounted) {
        m_complete = true;
        return;
    }
    const auto current = [this, generation = m_generation] { return generation == m_generation; };
    items::whenDone(this, m_model.fetch(ids), [this, current](const items::ReaderModel::Messages &messages) {
        if (!current())
            return;
        items::whenDone(this, counted(messages ? *messages : QList<domain::Message>(), m_needle),
                        [this, current](const Counts &counts) {
                            if (!current())
                                return;
                            for (auto count = counts.cbegin(); count != counts.cend(); ++count)
                                m_hits[m_index.value(count.key())].count = *count;
                            sum();
                            countNext();
                            Q_EMIT changed();
                        });
    });
}

void ConversationFinder::sum()
{
    qint64 total = 0;
    m_capped = false;
    for (const Hit &hit : std::as_const(m_hits)) {
        total += std::max(0, hit.count);
        if (total >= mostCounted) {
            m_capped = true;
            break;
        }
    }
    m_total = int(std::min<qint64>(total, mostCounted));
}

void ConversationFinder::correct(domain::MessageId id, int count)
{
    const auto place = m_index.constFind(id);
    if (place == m_index.constEnd() || m_hits.at(*place).count == count)
        return;
    m_hits[*place].count = count;
    sum();
    Q_EMIT changed();
}

int ConversationFinder::place(domain::MessageId id, int match) const
{
    int before = 0;
    for (const Hit &hit : m_hits) {
        if (hit.count < 0)
            return -1;
        if (hit.message == id)
            return before + match;
        before += hit.count;
    }
    return -1;
}

QList<int> ConversationFinder::rows() const
{
    QList<int> rows;
    rows.reserve(m_hits.size());
    for (const Hit &hit : m_hits) {
        if (const int row = hit.count == 0 ? -1 : m_model.rowOf(hit.message); row != -1)
            rows.append(row);
    }
    return rows;
}

int ConversationFinder::step(int fromRow, bool forwards) const
{
    const QList<int> all = rows();
    if (all.isEmpty())
        return -1;
    if (forwards) {
        const auto next = std::upper_bound(all.begin(), all.end(), fromRow);
        return next == all.end() ? all.first() : *next;
    }
    const auto next = std::lower_bound(all.begin(), all.end(), fromRow);
    return next == all.begin() ? all.last() : *std::prev(next);
}

} // namespace ui
