// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/generator.h"

#include "app/generator/conversationmaker.h"

namespace app {

namespace {

constexpr qint64 chunkMessages = 2'000;

} // namespace

domain::Result<std::unique_ptr<Generator>> Generator::create(const GeneratorOptions &options)
{
    auto plan = planLibrary(options);
    if (!plan)
        return plan.error();
    return std::unique_ptr<Generator>(new Generator(options, *std::move(plan)));
}

Generator::Generator(const GeneratorOptions &options, std::vector<ConversationPlan> plan)
    : m_options(options), m_plan(std::move(plan))
{
}

QString Generator::source()
{
    return QStringLiteral("generated");
}

QString Generator::description() const
{
    return QStringLiteral("generate --conversations %1 --messages %2 --seed %3")
        .arg(m_options.conversations)
        .arg(m_options.messages)
        .arg(m_options.seed);
}

std::shared_ptr<const store::ImportChunk> Generator::next()
{
    if (m_next >= m_plan.size())
        return nullptr;
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = source();
    chunk->file = description();
    for (qint64 messages = 0; m_next < m_plan.size() && messages < chunkMessages; ++m_next) {
        const ConversationPlan &plan = m_plan.at(m_next);
        // All options are in the id, so that libraries of different sizes can share a database.
        const QString id = QStringLiteral("%1-%2-%3-%4")
                               .arg(m_options.seed)
                               .arg(m_options.conversations)
                               .arg(m_options.messages)
                               .arg(m_next + 1);
        ConversationMaker maker(m_lexicon, plan, id, Random::forPart(m_options.seed, m_next + 1));
        chunk->conversations.push_back(maker.conversation());
        for (domain::MemoryRecord &memory : maker.memories())
            chunk->memories.push_back(std::move(memory));
        messages += plan.messages;
    }
    return chunk;
}

} // namespace app
