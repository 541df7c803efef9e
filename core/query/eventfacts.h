// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookloupe {

/// What queries and templates read of one event. The event must outlive it; what is costly is read
/// once, when it is asked for. Not to be shared between threads.
class EventFacts
{
public:
    /// \a atUs: Unix microseconds that relative times count from.
    EventFacts(const Event &event, qint64 atUs)
        : id(event.id)
        , attempt(event.attempt)
        , duplicateOf(event.duplicateOf)
        , nowUs(atUs)
        , m_event(event)
    { }

    // What the store adds to an event; as in the event itself unless set otherwise.
    qint64 id = 0;
    int attempt = 1;
    qint64 duplicateOf = 0;

    qint64 nowUs = 0;

    const Event &event() const noexcept { return m_event; }
    /// What is searched of the body: see searchedBody(). As it came where that cannot be said
    /// within kDecodedBodyBytesMax.
    QByteArrayView body() const;
    /// The value of the query parameter, decoded; the first of that name.
    std::optional<QByteArray> queryParameter(QByteArrayView name) const;
    /// The value of the form field, decoded; the first of that name.
    std::optional<QByteArray> formField(QByteArrayView name) const;
    /// The path of the target, as it was sent.
    QByteArrayView path() const noexcept;

private:
    const Event &m_event;
    mutable std::optional<QByteArray> m_decoded;
    mutable bool m_isBodyRead = false;
};

/// A body without its content coding, and as UTF-8 where its Content-Type declares another charset.
struct SearchedBody
{
    std::optional<QByteArray> decoded; ///< nullopt: what is searched are the bytes as they came
    bool isOpaque = false; ///< there is a coding that could not be undone
};
/// Of more than \a bytesMax there is none.
SearchedBody searchedBody(const WireRequest &request, qsizetype bytesMax);
/// False when nothing in the bytes of \a head asks for it, so that they need not be taken apart.
bool maySayDecoded(QByteArrayView head);

/// The path of a request-target in any of the four forms (RFC 9112 §3.2), without its query.
QByteArrayView targetPath(QByteArrayView target) noexcept;
/// As EventFacts::queryParameter().
std::optional<QByteArray> queryParameterOf(QByteArrayView target, QByteArrayView name);

/// What decompressing a body may give; one that gives more is read as it came.
inline constexpr qsizetype kDecodedBodyBytesMax = 32LL * 1024 * 1024;
/// A form of more is not taken apart.
inline constexpr qsizetype kFormBytesMax = 1024LL * 1024;

} // namespace hookloupe
