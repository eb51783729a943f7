// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generator/lexicon.h"
#include "app/generator/plan.h"
#include "domain/importrecord.h"

namespace app {

class TextWriter;

/// Makes one conversation, and perhaps what an assistant remembers of it, from a plan and a random stream of
/// its own. Used once.
class ConversationMaker {
public:
    /// externalId: of the conversation in its source. The lexicon outlives this object.
    ConversationMaker(const Lexicon &lexicon, const ConversationPlan &plan, const QString &externalId,
                      Random random);

    [[nodiscard]] domain::ConversationRecord conversation();
    /// After conversation(): mostly none.
    [[nodiscard]] std::vector<domain::MemoryRecord> memories();

private:
    void decorate();
    void addMessages(TextWriter &writer);
    void addQuestion(TextWriter &writer);
    void addAnswer(TextWriter &writer);
    void addToolCall(TextWriter &writer);
    void addAlternative(TextWriter &writer);
    void addPicture();
    domain::MessageRecord &add(domain::Role role, const QString &content);
    void pause(qint64 seconds);
    void fitIntoTime();
    [[nodiscard]] bool isFull() const { return qint64(m_record.messages.size()) >= m_plan.messages; }

    const Lexicon &m_lexicon;
    ConversationPlan m_plan;
    Random m_random;
    const Topic &m_topic;
    domain::ConversationRecord m_record;
    bool m_branches = false; ///< messages name their parents
    QString m_parent;        ///< the message that the next one follows
    domain::Timestamp m_now;
};

} // namespace app
