// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/seenmessages.h"

#include <QCryptographicHash>

namespace hookloupe {

void SeenMessages::beginConnection()
{
    m_ofThisConnection.clear();
}

void SeenMessages::noteControl(const StreamMessage &message)
{
    // The greeting has a number where each connection is numbered on its own: what is known of
    // other connections says nothing then.
    if (message.type == "ready" && message.hasOwnId)
        forget();
}

bool SeenMessages::isNew(const StreamMessage &message)
{
    const QByteArray digest = QCryptographicHash::hash(message.data, QCryptographicHash::Sha256);
    const QByteArray key = message.hasOwnId ? digest + message.id : digest;
    if (!message.hasOwnId && m_ofThisConnection.contains(key))
        return true;
    if (m_known.contains(key))
        return false;
    if (!message.hasOwnId)
        m_ofThisConnection.insert(key);
    m_known.insert(key);
    m_order.push_back(key);
    if (m_order.size() > kRememberedMax) {
        m_known.remove(m_order.front());
        m_ofThisConnection.remove(m_order.front());
        m_order.pop_front();
    }
    return true;
}

void SeenMessages::forget()
{
    m_known.clear();
    m_ofThisConnection.clear();
    m_order.clear();
}

} // namespace hookloupe
