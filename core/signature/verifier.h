// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <optional>

namespace hookloupe {

class PreparedKey;

struct VerifyOptions
{
    qint64 nowUs = 0; ///< time to judge the timestamp by: the time of receipt, Unix microseconds
    std::optional<qint64>
            toleranceS; ///< instead of the scheme's; negative: timestamps are not judged
    bool keepContent = false; ///< fill Verification::signedContent and the expected texts
    /// Nobody knows when the request was received, only that it was not after `nowUs`: an age is
    /// not judged, unless \a toleranceS says so, and a time ahead of now is.
    bool isReceiptUnknown = false;
};

/// Checks \a request by \a scheme. Reentrant. Order: carrier present, parse, shape, signature,
/// time.
Verification verify(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                    const VerifyOptions &options);

/// The same with a key that was made ready before.
Verification verify(const Scheme &scheme, const PreparedKey &key, const RequestView &request,
                    const VerifyOptions &options);

/// Reads event type, delivery id and attempt marker. Reentrant; bounded in time by the body's size.
MessageIdentity identify(const Scheme &scheme, const RequestView &request);

} // namespace hookloupe
