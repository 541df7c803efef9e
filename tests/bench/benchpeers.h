// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "tests/bench/receiversubjects.h"

namespace hookloupe::bench {

inline const QByteArray kBenchSecret = QByteArrayLiteral("it is only a bench");

// Other programs, each in a process of its own that ends with the object. Null when it is not
// installed.

/// adnanh's webhook, with an HMAC rule; it starts /bin/true for each request.
std::unique_ptr<Subject> startWebhook(const QString &folder);
/// node's http server: HMAC, answer, and a line appended to a file after that.
std::unique_ptr<Subject> startNode(const QString &folder);
/// mitmproxy's reverse mode, in front of a bare QHttpServer.
std::unique_ptr<Subject> startMitmproxy(const QString &folder);

} // namespace hookloupe::bench
