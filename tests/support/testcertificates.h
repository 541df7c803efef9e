// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe::test {

/// PEM files that the openssl program made: an authority, and a client's certificate and key of it.
struct TestCertificates
{
    QString authority;
    QString certificate;
    QString key;

    bool isValid() const { return !certificate.isEmpty(); }
    /// Into \a folder, which exists, with \a name in the subjects: O=Test, CN=NAME authority and
    /// O=Test, CN=NAME, valid for a day. \a purpose: an extended key usage.
    static TestCertificates make(const QString &folder, const QString &name,
                                 const QString &purpose = QStringLiteral("clientAuth"));
};

} // namespace hookloupe::test
