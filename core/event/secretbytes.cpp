// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/secretbytes.h"

#include <cstring>

namespace hookloupe {

void wipe(QByteArray &bytes) noexcept
{
    if (!bytes.isEmpty())
        explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_bytes(new QByteArray(bytes.data(), bytes.size()), [](const QByteArray *owned) {
        // The constness is ours to end here: this is the last owner.
        auto *last = const_cast<QByteArray *>(owned);
        wipe(*last);
        delete last;
    })
{ }

QByteArrayView SecretBytes::view() const noexcept
{
    return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView();
}

} // namespace hookloupe
