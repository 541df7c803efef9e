// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace hookloupe {

/// What kind of failure it is, for callers that branch on it. People read Error::sentence.
enum class ErrorCode {
    InvalidInput, ///< what the person or file gave cannot be used
    NotFound, ///< no such event, file, scheme, endpoint
    PortInUse, ///< another program listens there
    PermissionDenied, ///< the system refused access
    StoreUnreadable, ///< not a store, damaged, or locked
    StoreTooNew, ///< written by a later version of the program
    StoreWriteFailed, ///< disk full, read-only, I/O error
    Network, ///< connect, TLS or transfer failed
    Timeout, ///< a limit of time ran out
    Cancelled, ///< the person stopped it
    SecretUnavailable, ///< keyring, file or variable does not give the secret
    Unsupported, ///< known, but not offered by this build
};

/// A failure as a value. `sentence` is complete, says what to do next, and holds neither a secret
/// nor unescaped payload text; `where` is a file, field or position, and may be empty.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString sentence;
    QString where = {};
};

/// A value or an Error. Members are named as in std::expected (C++23), so that it can take over.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// Precondition: has_value().
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }

    /// Precondition: !has_value().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    { }

    bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    /// Precondition: !has_value().
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace hookloupe
