// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace hookloupe {

/// Key material in memory: shared, immutable, wiped when the last owner lets go. It converts to
/// bytes only by an explicit call, so that it cannot slip into a log line or an export.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// Copies \a bytes; the caller's own copy stays the caller's to wipe.
    explicit SecretBytes(QByteArrayView bytes);

    bool isEmpty() const noexcept { return !m_bytes || m_bytes->isEmpty(); }
    /// Valid as long as this object, or a copy of it, lives.
    QByteArrayView view() const noexcept;

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

/// Overwrites \a bytes (detaching first if shared) and clears it.
void wipe(QByteArray &bytes) noexcept;

} // namespace hookloupe
