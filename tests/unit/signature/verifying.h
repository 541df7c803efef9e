// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "tests/unit/signature/signed.h"

// What the tests of verify() share: a request that was signed seven seconds ago.
namespace hookloupe {

inline const QByteArray kSecret = "whsec_test_4f1c";

inline OwnedRequest signedRequest(QStringView id, const KeyMaterial &key = keyOf(kSecret))
{
    OwnedRequest request;
    request.fields = { { "Content-Type", "application/json" } };
    request.body = R"({"id":"evt_1","type":"charge.failed","amount":1200})";
    SignOptions options;
    options.timestampUs = kNowUs - 7'000'000;
    options.deliveryId = "msg_1";
    const auto change = sign(schemeOf(id), key, request.view(), options);
    if (!change)
        qFatal("%s", qPrintable(change.error().sentence));
    request.apply(*change);
    return request;
}

inline Verification check(QStringView id, const OwnedRequest &request,
                          const KeyMaterial &key = keyOf(kSecret),
                          VerifyOptions options = { kNowUs, {}, {} })
{
    return verify(schemeOf(id), key, request.view(), options);
}

inline VerifyOptions at(qint64 nowUs, std::optional<qint64> toleranceS = {})
{
    return { nowUs, toleranceS, false };
}

inline constexpr qint64 kSecondUs = 1'000'000;

} // namespace hookloupe
