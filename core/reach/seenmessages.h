// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/http/eventstream.h"

#include <QByteArray>
#include <QByteArrayList>
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
    /// What earlier runs of the program knew, oldest first.
    void remember(const QByteArrayList &keys);
    /// \a message is one of the relay's own ("ready", "ping"). True when all that was known says
    /// nothing any more.
    bool noteControl(const StreamMessage &message);
    /// Remembers \a message by the key that it returns; an empty one when it was there before.
    QByteArray noteNew(const StreamMessage &message);

private:
    void add(const QByteArray &key);

    QSet<QByteArray> m_known;
    QSet<QByteArray> m_ofThisConnection; ///< those without an id
    std::deque<QByteArray> m_order;
};

} // namespace hookloupe
