// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/http/eventstream.h"

#include <QByteArray>
#include <QSet>

#include <deque>

namespace hookloupe {

/// Tells a message that a server sends again (what it keeps, after a reconnect) from one that is
/// new. Remembers the last kRememberedMax.
///
/// An id alone does not tell: smee.io numbers the messages of each connection from 0. So a message
/// is the same when its id and its bytes are (they hold the time at which the relay got it), and
/// without an id, when it came over an earlier connection: the relay's "redeliver" sends the same
/// bytes under a new id, or at least in the same connection.
class SeenMessages
{
public:
    static constexpr std::size_t kRememberedMax = 4096;

    void beginConnection();
    /// \a message is one of the relay's own ("ready", "ping").
    void noteControl(const StreamMessage &message);
    /// True when \a message was not there before; remembers it.
    bool isNew(const StreamMessage &message);

private:
    void forget();

    QSet<QByteArray> m_known;
    QSet<QByteArray> m_ofThisConnection; ///< those without an id
    std::deque<QByteArray> m_order;
};

} // namespace hookloupe
