// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace hookloupe::test {

/// What becomes of one request of a stream: the status that its sender reads, and the event.
struct Expected
{
    int status = 200; ///< 0: the connection ends without an answer
    QByteArray wire; ///< of the event, exactly
    /// Of an accepted request.
    QByteArray method, target, body;
    QByteArrayList trailers; ///< "name=value"
    /// Not empty: it is refused, and the reason contains this.
    QByteArray refusal;
};

/// Bytes on a connection of their own, and all that must come of them.
struct ConformanceCase
{
    const char *name = nullptr;
    QByteArrayList pieces; ///< each in a segment of its own
    std::vector<Expected> outcomes; ///< in order; events and answers alike
    bool closes = false; ///< else a further request on the same connection is read as it is
    bool endsItsSide = false; ///< the client, once it has sent everything
    int informational = 0; ///< 100 answers that come before
};

/// What RFC 9112 allows.
std::vector<ConformanceCase> acceptedCases();
/// What it does not, and what is larger than the limits.
std::vector<ConformanceCase> refusedCases();
/// Requests that never become complete.
std::vector<ConformanceCase> incompleteCases();
/// One for each defect that was found in Qt's own server (6.4 and 6.8): named after what it does.
std::vector<ConformanceCase> defectCases();

/// Limits that the cases are written for.
inline constexpr qsizetype kHeadMax = 8192;
inline constexpr qsizetype kTargetMax = 4096;
inline constexpr qsizetype kBodyMax = 65536;

// --- for the files that hold the cases

inline QByteArray head(const QByteArray &line, const QByteArray &fields = {})
{
    return line + " HTTP/1.1\r\nHost: a.example\r\n" + fields + "\r\n";
}

inline QByteArray sized(const QByteArray &body, const QByteArray &fields = {})
{
    return head("POST /hook",
                fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
            + body;
}

inline QByteArray chunked(const QByteArray &chunks, const QByteArray &fields = {})
{
    return head("POST /hook", fields + "Transfer-Encoding: chunked\r\n") + chunks;
}

/// \a wire is one request, with this method and target, and \a body as its content.
inline Expected request(const QByteArray &wire, const QByteArray &method, const QByteArray &target,
                        const QByteArray &body = {})
{
    return { .wire = wire, .method = method, .target = target, .body = body };
}

inline ConformanceCase accepted(const char *name, const QByteArray &wire,
                                const QByteArray &body = {}, const QByteArrayList &trailers = {})
{
    Expected expected = request(wire, "POST", "/hook", body);
    expected.trailers = trailers;
    return { .name = name, .pieces = { wire }, .outcomes = { expected } };
}

inline ConformanceCase refused(const char *name, int status, const QByteArray &wire,
                               const QByteArray &reason)
{
    return { .name = name,
             .pieces = { wire },
             .outcomes = { { .status = status, .wire = wire, .refusal = reason } },
             .closes = true };
}

} // namespace hookloupe::test
