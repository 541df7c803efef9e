// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

/// What follows on an answer that sends elsewhere.
struct RedirectStep
{
    enum class Kind {
        None, ///< the answer is no redirect
        Follow,
        Stop, ///< it is one, and is not followed: `note` says why
    };
    Kind kind = Kind::None;
    SendTarget target; ///< of Follow, as `wire` and `limits` are
    QByteArray wire;
    SendLimits limits;
    QString note; ///< a sentence about this hop
};

/// What a client does that follows redirects (RFC 9110 §15.4): after 303, and after 301 or 302 to
/// a POST, it asks with GET and without the body; else method and body stay. To another origin go
/// only fields that describe the body or the client: neither Authorization nor Cookie, and since
/// any other field may be a signature, no other one; neither client certificate nor the choice not
/// to check the server's. \a hop counts from 1. Pure.
RedirectStep nextAfter(const SendTarget &target, const QByteArray &wire, const SendLimits &limits,
                       const SendResult &result, int hop);

inline constexpr int kRedirectsMax = 10;

} // namespace hookloupe
