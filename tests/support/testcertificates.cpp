// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/testcertificates.h"

#include <QProcess>
#include <QStringList>

#include <thread>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

namespace {

bool runOpenssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished(20'000) && process.exitCode() == 0)
        return true;
    qWarning("openssl: %s", process.readAll().constData());
    return false;
}

bool openssl(const QStringList &arguments)
{
    // In a thread of its own: after the vfork of a QProcess, ThreadSanitizer follows nothing any
    // more that the thread does which started it.
    bool done = false;
    std::thread([&done, &arguments] { done = runOpenssl(arguments); }).join();
    return done;
}

} // namespace

TestCertificates TestCertificates::make(const QString &folder, const QString &name,
                                        const QString &purpose)
{
    const QString base = folder + u'/' + name + u'-' + purpose;
    const TestCertificates made{ base + u"-ca.crt"_s, base + u".crt"_s, base + u".key"_s };
    const QStringList common{ u"req"_s,    u"-x509"_s,    u"-newkey"_s,
                              u"ec"_s,     u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                              u"-nodes"_s, u"-days"_s,    u"1"_s };
    const QString caKey = base + u"-ca.key"_s;
    const bool done = openssl(common
                              + QStringList{ u"-subj"_s, u"/O=Test/CN=%1 authority"_s.arg(name),
                                             u"-keyout"_s, caKey, u"-out"_s, made.authority })
            && openssl(common
                       + QStringList{ u"-subj"_s, u"/O=Test/CN="_s + name, u"-keyout"_s, made.key,
                                      u"-out"_s, made.certificate, u"-CA"_s, made.authority,
                                      u"-CAkey"_s, caKey, u"-addext"_s,
                                      u"basicConstraints=critical,CA:FALSE"_s, u"-addext"_s,
                                      u"extendedKeyUsage="_s + purpose, u"-addext"_s,
                                      u"subjectAltName=DNS:sender.example"_s });
    return done ? made : TestCertificates();
}

} // namespace hookloupe::test
