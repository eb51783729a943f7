// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchsql.h"

#include "store/statement.h"

namespace store {

void SearchCondition::bindTo(Statement &statement) const
{
    for (const auto &[name, value] : values)
        std::visit([&statement, &name = name](const auto &bound) { statement.bind(name, bound); }, value);
}

SearchCondition conversationCondition(const domain::SearchQuery &, Backend)
{
    return {};
}

SearchCondition memoryCondition(const domain::SearchQuery &, Backend)
{
    return {};
}

} // namespace store
