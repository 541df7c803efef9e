// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/jwk.h"
#include "core/signature/structuredfield.h"
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

void checkVerdict(const char *id, Fields fields)
{
    const Scheme *const scheme = SchemeCatalogue::builtIn().find(QString::fromLatin1(id));
    require(scheme != nullptr);
    KeyMaterial key;
    key.key = SecretBytes("secret");
    RequestView request{ "POST", "https://a.example/x", {}, "{}" };
    for (const Field &field : fields)
        request.fields.push_back({ field.name, field.value });
    const Verification found =
            verify(*scheme, key, request, { .nowUs = kNowUs, .keepContent = true });
    // Nobody signs by chance.
    require(found.verdict != Verdict::Valid && !found.reason.isEmpty());
}

} // namespace

/// Tokens (RFC 7515) and structured fields (RFC 8941) as an attacker may send them. The first line
/// is one field's value, the rest the other's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray first = end < 0 ? bytes : bytes.first(end);
    const QByteArray second = end < 0 ? QByteArray() : bytes.sliced(end + 1);
    qsizetype position = 0;
    if (!parseDictionary(first, position))
        require(position >= 0 && position <= first.size());
    checkVerdict("qstash", { { "Upstash-Signature", first } });
    checkVerdict("vonage", { { "Authorization", "Bearer " + first } });
    checkVerdict("plaid", { { "Plaid-Verification", first } });
    checkVerdict("rfc9421-hmac-sha256", { { "Signature-Input", first }, { "Signature", second } });
    checkVerdict("mailchannels", { { "Signature-Input", first }, { "Signature", second } });
    return 0;
}
