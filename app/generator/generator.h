// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generator/lexicon.h"
#include "app/generator/plan.h"
#include "store/importstore.h"

#include <memory>

namespace app {

/// A library that looks like life and is the same, to the byte, for the same options: for benchmarks, the
/// demo, and for trying things. Gives it chunk by chunk, as an import would; memory holds one at a time.
class Generator {
public:
    /// ErrorCode::InvalidArgument for numbers that can't be.
    [[nodiscard]] static domain::Result<std::unique_ptr<Generator>> create(const GeneratorOptions &options);

    /// The source of what is generated.
    [[nodiscard]] static QString source();
    /// For the list of imports.
    [[nodiscard]] QString description() const;
    /// Some whole conversations with their memories; null after the last.
    [[nodiscard]] std::shared_ptr<const store::ImportChunk> next();

private:
    Generator(const GeneratorOptions &options, std::vector<ConversationPlan> plan);

    GeneratorOptions m_options;
    std::vector<ConversationPlan> m_plan;
    Lexicon m_lexicon;
    size_t m_next = 0;
};

} // namespace app
