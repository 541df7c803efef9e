// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/withoutsecret.h"

#include "core/event/bytes.h"
#include "core/event/secretbytes.h"
#include "core/http/requestframer.h"
#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"

#include <utility>

namespace hookloupe {

namespace {

constexpr qsizetype kSecretBytesLeast = 4;
const QByteArray kInsteadOfSecret = QByteArrayLiteral("[secret]");

} // namespace

QByteArray withoutSecret(QByteArray bytes, const SecretBytes &secret)
{
    const QByteArrayView view = secret.view();
    if (view.size() < kSecretBytesLeast)
        return bytes;
    const QByteArray text = QByteArray::fromRawData(view.data(), view.size());
    bytes.replace(text, kInsteadOfSecret);
    QByteArray encoded = text.toBase64();
    bytes.replace(encoded, kInsteadOfSecret);
    wipe(encoded);
    return bytes;
}

QByteArray requestWithoutSecret(QByteArray wire, const Scheme &scheme, const SecretBytes &secret)
{
    if (scheme.rules->algorithm.isCredential()) {
        const WireRequest request = parseLenient(wire);
        for (auto field = request.fields.rbegin(); field != request.fields.rend(); ++field) {
            if (equalsIgnoreCase(request.at(field->name), scheme.carrier))
                wire.replace(field->value.offset, field->value.length, kInsteadOfSecret);
        }
    }
    return withoutSecret(std::move(wire), secret);
}

} // namespace hookloupe
