// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cancel.h"

#include <optional>
#include <stop_token>

namespace store {

struct CancelToken::State {
    std::stop_source source;
};

struct CancelToken::Guard::Registration {
    std::stop_callback<std::function<void()>> callback;
};

CancelToken::CancelToken() : m_state(std::make_shared<State>()) {}

void CancelToken::cancel() const
{
    m_state->source.request_stop();
}

bool CancelToken::isCancelled() const
{
    return m_state->source.stop_requested();
}

CancelToken::Guard::Guard(const CancelToken &token, std::function<void()> stop)
    : m_registration(new Registration{
        std::stop_callback<std::function<void()>>(token.m_state->source.get_token(), std::move(stop))})
{
}

CancelToken::Guard::~Guard() = default;

} // namespace store
