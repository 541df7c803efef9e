// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/signature/mac.h"
#include "core/signature/parts/parts.h"

#include <array>

namespace hookloupe {

/// fal.ai's rule: the SHA-256 of the body as lower-case hex.
PartValue bodySha256Part(const PartInput &input, const TemplatePart & /*part*/)
{
    const QByteArrayView body = input.request.body;
    return PartValue::made(toHex(digest(HashFunction::Sha256, { &body, 1 })));
}

/// Bridge's rule: the 32 bytes of the SHA-256 of `{timestamp}.{body}`, which are signed once more.
PartValue timedBodySha256Part(const PartInput &input, const TemplatePart & /*part*/)
{
    const std::array<QByteArrayView, 3> pieces{ input.timestamp, ".", input.request.body };
    return PartValue::made(digest(HashFunction::Sha256, pieces));
}

} // namespace hookloupe
