// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/receiver/certificates.h"
#include "core/receiver/listenoptions.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace hookloupe {

/// A certificate authority of the person's own: senders that trust it accept this receiver's HTTPS.
/// Its key never leaves a file of mode 0600 in the folder but for the moment of signing.
struct LocalAuthority
{
    QSslCertificate certificate;
    QString file; ///< where it is kept, with its key
    bool isNew = false; ///< made just now: nobody trusts it yet
};

/// $XDG_DATA_HOME/hookloupe/tls
QString defaultAuthorityFolder();

/// The authority in \a folder; made when there is none, and anew when it ends within the life of a
/// leaf. PermissionDenied when the folder cannot be used, InvalidInput for a damaged file. Blocks
/// for some milliseconds.
Result<LocalAuthority> localAuthority(const QString &folder, qint64 nowUs);

/// A certificate for \a names, issued by the folder's authority (which see) and kept beside it. The
/// kept one is used while it stands for the same names and is not due to be renewed. The chain
/// holds the authority, too, so that a client can be shown what to trust.
Result<TlsIdentity> localIdentity(const QString &folder, const CertificateNames &names,
                                  qint64 nowUs);

/// localhost, 127.0.0.1, ::1, this computer's names and the addresses of its interfaces.
CertificateNames namesOfThisComputer();
/// The same with \a addresses for those of its interfaces.
CertificateNames namesOfThisComputer(const QList<QHostAddress> &addresses);

/// Less than a third of its life is left.
bool isDueForRenewal(const QSslCertificate &certificate, qint64 nowUs);

/// "AB:CD:…": the SHA-256 digest of the certificate's DER form, as browsers and openssl show it.
QString fingerprintText(const QSslCertificate &certificate);

} // namespace hookloupe
