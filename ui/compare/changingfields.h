// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace hookloupe {

/// What a sender makes anew for each request, besides what every sender may: of one scheme, the
/// signature, its timestamp, and the delivery's id.
struct ChangingFields
{
    QByteArrayList headers; ///< names, in whatever letters
    QByteArrayList jsonPaths; ///< `$.signature`
};

/// Whether a header differs from one request to the next whatever is in them: dates, what belongs
/// to the connection (RFC 9110 §7.6.1), what proxies and tracing add, ids of a request or delivery,
/// signatures and their timestamps. \a sameBody: those that follow the body do not count then.
bool changesEachTime(QByteArrayView header, const ChangingFields &fields, bool sameBody);

} // namespace hookloupe
