// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/sendfailure.h"

#include <QByteArray>
#include <QString>

#include <curl/curl.h>

namespace hookloupe {

/// What libcurl knows of a transfer; \a easy may be null.
ConnectFacts factsOf(CURL *easy, CURLcode code, const QByteArray &errorText,
                     const QString &problem);
QString peerAddressOf(CURL *easy); ///< "127.0.0.1:3000", "[::1]:3000"; empty without a connection
qint64 timeUsOf(CURL *easy, CURLINFO info); ///< -1 when the step did not happen

} // namespace hookloupe
