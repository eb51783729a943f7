// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cassert>
#include <utility>
#include <variant>

namespace domain {

/// What kind of thing went wrong; callers branch on it, people read Error::message.
enum class ErrorCode {
    InvalidArgument,  ///< the caller asked for something that makes no sense (wrong usage)
    NotFound,         ///< the named thing is not in the library
    Unreachable,      ///< the library file or the server can't be reached or opened
    LoginFailed,      ///< the server refused the name or the password
    NotALibrary,      ///< a file or database that isn't (yet) a Recollect library
    ConnectionLost,   ///< the connection went away; a write that ends so was not done
    UnreadableInput,  ///< a file that can't be read at all as what it should be
    InvalidData,      ///< one record that can't be used
    NewerSchema,      ///< the library was written by a newer Recollect
    PermissionDenied, ///< the person, the file system or the server does not allow it
    WouldOverwrite,   ///< the target exists and nobody said to replace it
    Conflict,         ///< somebody else changed it meanwhile
    StorageFull,      ///< no space left for the write
    Cancelled,        ///< the caller asked to stop
    Internal,         ///< a defect or an unforeseen database error
};

/// A failure as a value: a code for the program, one plain sentence for the person (translated), and
/// the detail for the log. The detail never holds a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

/// Stands for "nothing to return" in Result<Done>.
struct Done {
    friend bool operator==(Done, Done) = default;
};

/// Either a value or an Error. Every boundary of the program returns one; exceptions don't cross it.
template <typename T>
class [[nodiscard]] Result {
public:
    using Value = T;

    Result() requires std::is_default_constructible_v<T> : m_state(T{}) {}
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// The value; only when hasValue().
    const T &value() const &
    {
        assert(hasValue());
        return std::get<0>(m_state);
    }
    T &value() &
    {
        assert(hasValue());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        assert(hasValue());
        return std::get<0>(std::move(m_state));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The error; only when !hasValue().
    const Error &error() const
    {
        assert(!hasValue());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace domain
