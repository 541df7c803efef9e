// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace hookloupe::bench {

/// A server that takes POST /hooks/hook with an HMAC-SHA256 of its body, and answers 2xx.
class Subject
{
public:
    virtual ~Subject() = default;
    quint16 port() const noexcept { return m_port; } ///< 0: it did not start

protected:
    quint16 m_port = 0;
};

/// What can be measured: its word on the command line, and its line in the table.
struct SubjectKind
{
    QString word;
    const char *name;
    bool isOurs; ///< in this process, so that its threads can be looked at
    std::unique_ptr<Subject> (*start)(const QString &folder);
};
const std::vector<SubjectKind> &subjectKinds();

/// \a count requests that differ in id, body and signature, each with a body of \a bodyBytes.
std::vector<QByteArray> signedRequests(std::size_t count, qsizetype bodyBytes);

/// Median time of one fdatasync after a 4 KiB write in \a folder, in microseconds.
double fsyncUs(const QString &folder);

} // namespace hookloupe::bench
