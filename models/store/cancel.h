// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace store {

/// Tells work that its result is no longer wanted. Copies share one state; any thread may call it.
/// A statement that is running is stopped at the server.
class CancelToken {
public:
    CancelToken();

    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

    /// Calls stop when cancel() comes while the guard lives (at once, if it came before). stop runs on the
    /// canceller's thread and must not block.
    class Guard {
    public:
        Guard(const CancelToken &token, std::function<void()> stop);
        ~Guard();
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;

    private:
        struct Registration;
        std::unique_ptr<Registration> m_registration;
    };

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace store
