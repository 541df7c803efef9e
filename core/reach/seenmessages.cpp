// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/seenmessages.h"

#include <QCryptographicHash>

namespace hookloupe {

namespace {

/// Enough that no two messages of a channel ever share it, and short, since it is stored.
constexpr qsizetype kKeyBytes = 16;

QByteArray keyOf(const StreamMessage &message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(message.hasOwnId ? QByteArrayView("id ") : QByteArrayView("none"));
    if (message.hasOwnId) {
        hash.addData(message.id);
        hash.addData("\n");
    }
    hash.addData(message.data);
    return hash.result().first(kKeyBytes);
}

} // namespace

void SeenMessages::beginConnection()
{
    m_ofThisConnection.clear();
}

void SeenMessages::remember(const QByteArrayList &keys)
{
    for (const QByteArray &key : keys)
        add(key);
}

bool SeenMessages::noteControl(const StreamMessage &message)
{
    // The greeting has a number where each connection is numbered on its own: what is known of
    // other connections says nothing then.
    if (message.type != "ready" || !message.hasOwnId)
        return false;
    m_known.clear();
    m_ofThisConnection.clear();
    m_order.clear();
    return true;
}

QByteArray SeenMessages::noteNew(const StreamMessage &message)
{
    QByteArray key = keyOf(message);
    if (!message.hasOwnId && m_ofThisConnection.contains(key))
        return key;
    if (m_known.contains(key))
        return {};
    if (!message.hasOwnId)
        m_ofThisConnection.insert(key);
    add(key);
    return key;
}

void SeenMessages::add(const QByteArray &key)
{
    m_known.insert(key);
    m_order.push_back(key);
    if (m_order.size() <= kRememberedMax)
        return;
    m_known.remove(m_order.front());
    m_ofThisConnection.remove(m_order.front());
    m_order.pop_front();
}

} // namespace hookloupe
