// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QSslConfiguration>

#include <memory>

namespace hookloupe::test {

/// A certificate and its key, as PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;

    /// For a server that asks for no certificate of its clients.
    QSslConfiguration asServer() const;
    /// For a server that refuses clients without a certificate of \a authority.
    QSslConfiguration asServerFor(const QByteArray &authority) const;
    QByteArray keyWithPassphrase(const QByteArray &passphrase) const;
};

/// A certificate authority of its own in memory, made with OpenSSL.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name);
    ~TestAuthority();

    QByteArray certificate() const; ///< PEM
    /// \a names as OpenSSL writes alternative names ("DNS:a.example,IP:127.0.0.1"); negative
    /// \a validForS: it has ended that long ago.
    Identity issue(const QByteArray &names, long validForS = 3600) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe::test
