// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/relayposition.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace hookloupe {

class EventWriter;
class RelayClient;

/// Keeps in the store how far relays have been read, so that the next run goes on there: it asks
/// for what it missed, takes nothing twice, and tells of the time in between. After a kill the last
/// fifth of a second may be missing, so that a message of it may come again. Lives in the
/// workspace's thread and does not block it but for the end.
class RelayKeeper : public QObject
{
    Q_OBJECT
public:
    static QString documentKey();
    /// \a writer and \a client outlive this. \a document is what was kept.
    RelayKeeper(EventWriter *writer, RelayClient *client, const QByteArray &document);
    /// finish()
    ~RelayKeeper() override;

    /// Listens to those alone. What was kept of a relay that is left is forgotten.
    void use(const QList<Relay> &relays);
    /// Ends the client and notes that it was in order.
    void finish();

private:
    void note();
    void write(bool isEnd);

    EventWriter *m_writer;
    RelayClient *m_client;
    QList<KeptPosition> m_kept;
    QList<KeptPosition> m_written; ///< of the client, at the last write
    QByteArray m_document;
    QTimer m_pause; ///< between two writes
    QTimer m_beat;
    bool m_isDue = false;
    bool m_isFinished = false;
};

} // namespace hookloupe
