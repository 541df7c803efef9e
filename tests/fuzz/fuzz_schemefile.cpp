// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/diagnosis.h"
#include "core/signature/explanation.h"
#include "core/signature/schemetext.h"
#include "core/signature/signer.h"
#include "core/signature/verifier.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

constexpr qint64 kNowUs = 1'790'000'000'000'000;

void require(bool fact)
{
    if (!fact)
        std::abort();
}

} // namespace

/// A scheme file of a person's: whatever it says, it is refused with a sentence or works.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto scheme = Scheme::fromJson(json);
    if (!scheme) {
        require(!scheme.error().sentence.isEmpty());
        return 0;
    }
    require(!scheme->id.isEmpty() && !scheme->algorithm.isEmpty());
    KeyMaterial key;
    key.key = SecretBytes("00112233445566778899aabbccddeeff");
    const QByteArray body = R"({"id":"1","type":"a","timestamp":1790000000,"signature":"?"})";
    RequestView request{ "POST", "https://a.example/x?y=1", {}, body };
    request.fields = { { "Content-Type", "application/json" }, { "X-Signature", "00" } };
    const VerifyOptions options{ .nowUs = kNowUs, .keepContent = true };
    const Verification found = verify(*scheme, key, request, options);
    require(!found.reason.isEmpty());
    require(!explain(*scheme, key, request, found).isEmpty());
    if (scheme->keyKind == KeyKind::PublicKey)
        return 0;
    const auto change = sign(*scheme, key, request, { .timestampUs = kNowUs });
    require(change || !change.error().sentence.isEmpty());
    return 0;
}
