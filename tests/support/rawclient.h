// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// One HTTP answer as it came.
struct RawAnswer
{
    int status = 0; ///< 0: none came
    QByteArray head;
    QByteArray body;
};

/// A blocking TCP client for tests: sends bytes exactly as told, in the pieces that it is told.
/// Every wait ends after ten seconds at most.
class RawClient
{
public:
    /// Connects to 127.0.0.1.
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const noexcept { return m_descriptor >= 0; }
    quint16 localPort() const;
    bool send(QByteArrayView bytes);
    /// Ends our side only.
    void finishWriting();
    void close();
    /// Closes with a reset.
    void reset();

    /// The next answer, its length by Content-Length. \a toHead: the request was HEAD.
    RawAnswer answer(bool toHead = false);
    /// Everything up to the end of the connection.
    QByteArray readAll();
    /// What comes until there are so many bytes, or the connection ends.
    QByteArray readAtLeast(qsizetype bytes);
    /// True when nothing comes, not even an end, for \a ms.
    bool staysSilent(int ms);
    /// True when the last read ended with a reset instead of an orderly end.
    bool wasReset() const noexcept { return m_reset; }
    /// True when the connection has ended after all that was read.
    bool atEnd();

private:
    bool readSome(int timeoutMs);

    int m_descriptor = -1;
    QByteArray m_buffer;
    bool m_ended = false;
    bool m_reset = false;
};

} // namespace hookloupe
