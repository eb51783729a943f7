// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/selectioncopier.h"

#include "items/whendone.h"

#include <QHash>
#include <QPromise>
#include <QThreadPool>

namespace ui {

namespace {

constexpr qsizetype mostAtOnce = 8;
constexpr qsizetype charactersAtOnce = 60'000;
constexpr qsizetype perStep = 60;

/// Renders on a thread of the pool.
QFuture<CopiedText> rendered(QList<domain::Message> messages, QList<SelectedPart> parts, bool named)
{
    auto promise = std::make_shared<QPromise<CopiedText>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, messages = std::move(messages), parts = std::move(parts), named] {
            QHash<domain::MessageId, const domain::Message *> known;
            for (const domain::Message &message : messages)
                known.insert(message.id, &message);
            CopiedText text;
            for (const SelectedPart &part : parts) {
                if (const domain::Message *message = known.value(part.message))
                    text.add(copiedText(*message, part, named));
            }
            promise->addResult(text);
            promise->finish();
        });
    return promise->future();
}

} // namespace

struct SelectionCopier::Job {
    QList<SelectedPart> parts;
    Handler handler;
    CopiedText text;
    qsizetype done = 0;
    bool named = false;
};

SelectionCopier::SelectionCopier(items::ReaderModel &model, QObject *parent) : QObject(parent), m_model(model)
{
}

SelectionCopier::~SelectionCopier() = default;

void SelectionCopier::cancel()
{
    if (m_job)
        end();
}

void SelectionCopier::end()
{
    m_job.reset();
    Q_EMIT finished();
}

bool SelectionCopier::copyAtOnce(const QList<SelectedPart> &parts, const Handler &handler)
{
    qsizetype characters = 0;
    QList<const domain::Message *> messages;
    for (const SelectedPart &part : parts) {
        const int row = m_model.rowOf(part.message);
        const domain::Message *message = row == -1 ? nullptr : m_model.message(row);
        if (!message || messages.size() == mostAtOnce)
            return false;
        characters += message->content.size();
        messages.append(message);
    }
    if (characters > charactersAtOnce)
        return false;
    CopiedText text;
    for (qsizetype i = 0; i < parts.size(); ++i)
        text.add(copiedText(*messages.at(i), parts.at(i), parts.size() > 1));
    handler(text);
    return true;
}

void SelectionCopier::copy(const QList<SelectedPart> &parts, const Handler &handler)
{
    cancel();
    if (parts.isEmpty() || copyAtOnce(parts, handler))
        return;
    m_job = std::make_shared<Job>();
    m_job->parts = parts;
    m_job->handler = handler;
    m_job->named = parts.size() > 1;
    next();
}

void SelectionCopier::next()
{
    const std::shared_ptr<Job> job = m_job;
    if (job->done >= job->parts.size()) {
        end();
        job->handler(job->text);
        return;
    }
    QList<domain::MessageId> ids;
    for (const SelectedPart &part : job->parts.mid(job->done, perStep))
        ids.append(part.message);
    items::whenDone(this, m_model.fetch(ids), [this, job](const items::ReaderModel::Messages &messages) {
        if (job != m_job)
            return;
        if (messages) {
            render(*messages);
            return;
        }
        end();
        Q_EMIT failed(messages.error());
    });
}

void SelectionCopier::render(const QList<domain::Message> &messages)
{
    const QList<SelectedPart> parts = m_job->parts.mid(m_job->done, perStep);
    items::whenDone(this, rendered(messages, parts, m_job->named),
                    [this, job = m_job, count = parts.size()](const CopiedText &text) {
                        if (job == m_job)
                            take(text, count);
                    });
}

void SelectionCopier::take(const CopiedText &text, qsizetype count)
{
    m_job->text.add(text);
    m_job->done += count;
    Q_EMIT progressed(m_job->done, m_job->parts.size());
    next();
}

} // namespace ui
