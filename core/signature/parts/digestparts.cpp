// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/signature/mac.h"
#include "core/signature/parts/parts.h"

#include <array>

namespace hookloupe {

/// The SHA-256 of the body: as lower-case hex (fal.ai), or as `:base64` (Keygen's Digest).
PartValue bodySha256Part(const PartInput &input, const TemplatePart &part)
{
    const QByteArrayView body = input.request.body;
    const QByteArray bytes = digest(HashFunction::Sha256, { &body, 1 });
    return PartValue::made(part.argument == "base64" ? bytes.toBase64() : toHex(bytes));
}

/// Bridge's rule: the 32 bytes of the SHA-256 of `{timestamp}.{body}`, which are signed once more.
PartValue timedBodySha256Part(const PartInput &input, const TemplatePart & /*part*/)
{
    const std::array<QByteArrayView, 3> pieces{ input.timestamp, ".", input.request.body };
    return PartValue::made(digest(HashFunction::Sha256, pieces));
}

} // namespace hookloupe
