// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <vector>

namespace hookloupe::test {

/// Many connections at once, without threads; none ever waits. They end with the object.
class Crowd
{
public:
    explicit Crowd(quint16 port)
        : m_port(port)
    { }
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    /// Opens \a count more; false when the system does not allow it.
    bool open(int count);
    /// Sends as much of \a bytes on each as goes at once; how much that was in all.
    qint64 send(const QByteArray &bytes);
    /// Reads what there is, on each; the number of those that have ended since they were opened.
    int readAndCountEnded();
    /// Opens those anew that have ended, and sends \a greeting on them.
    void replaceEnded(const QByteArray &greeting);
    int countStarting(QByteArrayView answer) const;

private:
    struct Member
    {
        int descriptor = -1;
        QByteArray answer; ///< its beginning
        bool ended = false;
    };
    quint16 m_port;
    std::vector<Member> m_members;
};

/// Raises this process's limit of descriptors to \a wanted or to what the system allows; the limit.
quint64 raiseDescriptors(quint64 wanted);

/// One request from another address of loopback, 127.0.0.2; the status of its answer, or 0.
int statusFromElsewhere(quint16 port, const QByteArray &target = "/");

/// Resident memory of a process in MiB.
double residentMiB(qint64 pid);

} // namespace hookloupe::test
