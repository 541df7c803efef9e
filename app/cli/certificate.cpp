// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/clock.h"
#include "core/receiver/localauthority.h"

#include <QDateTime>
#include <QSaveFile>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

void describe(const QString &what, const QSslCertificate &certificate)
{
    putLine(u"%1"_s.arg(what));
    putLine(u"  SHA-256  %1"_s.arg(fingerprintText(certificate)));
    putLine(u"  valid    %1 to %2"_s.arg(dayOf(certificate.effectiveDate()),
                                         dayOf(certificate.expiryDate())));
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString &name : alternatives)
        names += name;
    names.sort();
    if (!names.isEmpty())
        putLine(u"  for      %1"_s.arg(names.join(u", "_s)));
}

int exportTo(const QString &path, const QByteArray &bytes)
{
    if (path == "-"_L1) {
        put(bytes);
        return Success;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail({ ErrorCode::PermissionDenied,
                      u"%1 cannot be written: %2."_s.arg(path, file.errorString()) });
    say(u"Wrote the authority's certificate to %1."_s.arg(path));
    return Success;
}

} // namespace

int runCertificate(const QStringList &arguments)
{
    Options options(
            u"certificate"_s,
            u"Shows the certificate authority that this computer's HTTPS receivers use unless "
            u"they\n"
            "are given a certificate, and the certificate that it issued; both are made when "
            "there\n"
            "are none. Senders that trust the authority accept the receiver. It may only issue "
            "for\n"
            "this computer's names and for loopback and private addresses, and its key never "
            "leaves\n"
            "its file.\n\n"
            "Examples:\n"
            "  hookloupe-cli certificate\n"
            "  hookloupe-cli certificate --export hookloupe-ca.crt\n"
            "  curl --cacert <(hookloupe-cli certificate --export -) https://localhost:8443/"_s);
    options.option(u"export"_s, u"Write the authority's certificate; - for standard output."_s,
                   u"FILE"_s);
    options.option(u"der"_s, u"Export in DER form instead of PEM."_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (!options.positionals().isEmpty())
        return options.usageError(u"certificate takes options only."_s);
    if (options.has(u"der"_s) && !options.has(u"export"_s))
        return options.usageError(u"--der needs --export."_s);
    const QString folder = defaultAuthorityFolder();
    const qint64 nowUs = SystemClock::instance().nowUs();
    const auto authority = localAuthority(folder, nowUs);
    if (!authority)
        return fail({ ErrorCode::PermissionDenied, authority.error().sentence });
    if (options.has(u"export"_s))
        return exportTo(options.value(u"export"_s),
                        options.has(u"der"_s) ? authority->certificate.toDer()
                                              : authority->certificate.toPem());
    const auto identity = localIdentity(folder, namesOfThisComputer(), nowUs);
    if (!identity)
        return fail({ ErrorCode::PermissionDenied, identity.error().sentence });
    describe(u"Authority, kept in %1"_s.arg(authority->file), authority->certificate);
    describe(u"Receiver"_s, identity->chain.first());
    return Success;
}

} // namespace hookloupe::cli
