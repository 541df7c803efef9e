// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/explanation.h"
#include "core/signature/preparedkey.h"
#include "core/signature/recognition.h"
#include "core/signature/schemerules.h"
#include "core/signature/signer.h"
#include "core/signature/vectors.h"
#include "core/signature/verifier.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNowUs = 1'790'000'000'000'000;

void require(bool fact)
{
    if (!fact)
        std::abort();
}

/// The input: the scheme's id in a line (any other text picks one), a byte that picks a bit to
/// flip, the URL's line, header lines (`!` stands for the scheme's carrier), an empty line, the
/// body.
struct Input
{
    const Scheme *scheme = nullptr;
    unsigned flip = 0;
    QByteArrayView url;
    Fields fields;
    QByteArrayView body;

    explicit Input(QByteArrayView bytes)
    {
        const QByteArrayView id = takeLine(bytes);
        const QList<Scheme> &schemes = SchemeCatalogue::builtIn().schemes();
        scheme = SchemeCatalogue::builtIn().find(QString::fromLatin1(id));
        if (!scheme)
            scheme = &schemes[static_cast<qsizetype>(qHash(id)
                                                     % static_cast<size_t>(schemes.size()))];
        if (bytes.isEmpty())
            return;
        flip = static_cast<unsigned char>(bytes[0]);
        bytes = bytes.sliced(1);
        url = takeLine(bytes);
        while (!bytes.isEmpty()) {
            const QByteArrayView line = takeLine(bytes);
            if (line.isEmpty())
                break;
            const qsizetype colon = line.indexOf(':');
            if (line.startsWith('!'))
                fields.push_back({ scheme->carrier, line.sliced(1).toByteArray() });
            else if (colon > 0)
                fields.push_back(
                        { line.first(colon).toByteArray(), line.sliced(colon + 1).toByteArray() });
        }
        body = bytes;
    }

    static QByteArrayView takeLine(QByteArrayView &bytes)
    {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        return line;
    }
};

RequestView viewOf(const Fields &fields, QByteArrayView url, QByteArrayView body)
{
    RequestView view{ "POST", url, {}, body };
    for (const Field &field : fields)
        view.fields.push_back({ field.name, field.value });
    return view;
}

void checkSigned(const Input &input, const KeyMaterial &key)
{
    SignOptions options;
    options.timestampUs = kNowUs;
    options.deliveryId = "msg_1";
    const auto change =
            sign(*input.scheme, key, viewOf(input.fields, input.url, input.body), options);
    if (!change)
        return;
    const Fields fields = applied(*change, input.fields);
    QByteArray body = change->body.value_or(input.body.toByteArray());
    const QByteArray url = change->url.value_or(input.url.toByteArray());
    const VerifyOptions now{ kNowUs, std::nullopt, true };
    require(verify(*input.scheme, key, viewOf(fields, url, body), now).verdict == Verdict::Valid);
    const SchemeRules &rules = *input.scheme->rules;
    if (body.isEmpty()
        || !(rules.contentDescription.contains("{body}"_L1) || rules.bodyDigest.has_value()))
        return;
    const qsizetype at = input.flip / 8 * body.size() / 32;
    body[at] = static_cast<char>(body[at] ^ (1 << (input.flip % 8)));
    require(verify(*input.scheme, key, viewOf(fields, url, body), now).verdict != Verdict::Valid);
}

const Recogniser &recogniser()
{
    static const Recogniser made(SchemeCatalogue::builtIn());
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Input input(bytes);
    KeyMaterial key;
    key.key = SecretBytes("00112233445566778899aabbccddeeff");
    key.parameters = { { "username", "user" },
                       { "public_key", "integration_public_key" },
                       { "api_key", "APIkey" },
                       { "webhook_id", "WH1" },
                       { "keyid", "k" } };
    const RequestView request = viewOf(input.fields, input.url, input.body);
    const Verification result = verify(*input.scheme, key, request, { kNowUs, std::nullopt, true });
    require(!result.reason.isEmpty() && result.candidates.size() <= 64 * 64);
    require(result.position.value_or(0) >= 0);
    require(!explain(*input.scheme, key, request, result).isEmpty());
    require(recogniser().recognise(request).schemes.size() <= kRecognisedMax);
    require(verify(*input.scheme, PreparedKey(*input.scheme, key), request, { kNowUs, {}, true })
                    .verdict
            == result.verdict);
    require(identify(*input.scheme, request).eventType.size() <= 512);
    if (input.scheme->keyKind == KeyKind::SharedSecret)
        checkSigned(input, key);
    // The other door for untrusted text: a scheme file of the person's, and vectors.
    if (const auto scheme = Scheme::fromJson(bytes.toByteArray()))
        verify(*scheme, key, request, { kNowUs, std::nullopt, true });
    require(runVectors(bytes.toByteArray()).passed <= static_cast<int>(size));
    return 0;
}
