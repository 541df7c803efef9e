// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>

namespace hookloupe {

/// SHA-256 (FIPS 180-4) through OpenSSL, which uses the processor's instructions: several times
/// the speed of QCryptographicHash. Keeps its context, since the store makes one digest an event.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    /// 32 bytes: the digest of \a parts as if joined.
    QByteArray digest(std::initializer_list<QByteArrayView> parts);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
