// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/localauthority.h"

#include "core/event/clock.h"

#include <QFileInfo>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kDayUs = 24LL * 3600 * 1'000'000;

CertificateNames testNames()
{
    CertificateNames names = namesOfThisComputer();
    names.addresses.append(u"192.168.7.7"_s);
    return names;
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(20'000) ? QString::fromUtf8(process.readAll())
                                           : process.errorString();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestLocalAuthority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsKeyPrivate();
    void makesLeavesThatOpensslAccepts();
    void mayNotIssueForOthers();
    void keepsTheLeafWhileItServes();
    void renewsInTime();
    void makesAnotherAuthorityWhenItEnds();
    void tellsOfADamagedFile();

private:
    const qint64 m_nowUs = SystemClock::instance().nowUs();
};

void TestLocalAuthority::keepsItsKeyPrivate()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"tls"_s);
    const auto authority = localAuthority(folder, m_nowUs);
    QVERIFY(authority);
    QVERIFY(authority->isNew);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(authority->file).permissions(), owner);
    QCOMPARE(QFileInfo(folder).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
    QVERIFY(localIdentity(folder, testNames(), m_nowUs));
    QCOMPARE(QFileInfo(folder + u"/receiver.pem"_s).permissions(), owner);

    const auto again = localAuthority(folder, m_nowUs);
    QVERIFY(again && !again->isNew);
    QCOMPARE(again->certificate, authority->certificate);
    QCOMPARE(fingerprintText(again->certificate).size(), 95);
}

void TestLocalAuthority::makesLeavesThatOpensslAccepts()
{
    const QTemporaryDir folder;
    const auto identity = localIdentity(folder.path(), testNames(), m_nowUs);
    QVERIFY(identity);
    QCOMPARE(identity->chain.size(), 2);
    const QString ca = folder.filePath(u"ca.crt"_s);
    const QString leaf = folder.filePath(u"leaf.crt"_s);
    QVERIFY(write(ca, identity->chain.last().toPem()));
    QVERIFY(write(leaf, identity->chain.first().toPem()));
    const QStringList verify{ u"verify"_s,    u"-x509_strict"_s, u"-purpose"_s,
                              u"sslserver"_s, u"-CAfile"_s,      ca };
    for (const QStringList &name :
         { QStringList{ u"-verify_hostname"_s, u"localhost"_s },
           QStringList{ u"-verify_ip"_s, u"127.0.0.1"_s }, QStringList{ u"-verify_ip"_s, u"::1"_s },
           QStringList{ u"-verify_ip"_s, u"192.168.7.7"_s } }) {
        const QString said = run(u"openssl"_s, verify + name + QStringList{ leaf });
        QVERIFY2(said.endsWith(": OK\n"_L1), qPrintable(said));
    }
    const QString other =
            run(u"openssl"_s, verify + QStringList{ u"-verify_hostname"_s, u"a.example"_s, leaf });
    QVERIFY2(other.contains("Hostname mismatch"_L1, Qt::CaseInsensitive), qPrintable(other));

    const QString text = run(u"openssl"_s, { u"x509"_s, u"-in"_s, leaf, u"-noout"_s, u"-text"_s });
    QVERIFY(text.contains("TLS Web Server Authentication"_L1));
    QVERIFY(!text.contains("TLS Web Client"_L1));
    QVERIFY(text.contains("CA:FALSE"_L1));
    const QString authority =
            run(u"openssl"_s, { u"x509"_s, u"-in"_s, ca, u"-noout"_s, u"-text"_s });
    QVERIFY(authority.contains("CA:TRUE, pathlen:0"_L1));
    QVERIFY(authority.contains("Name Constraints: critical"_L1));
    QVERIFY(identity->chain.first().serialNumber() != identity->chain.last().serialNumber());
}

void TestLocalAuthority::mayNotIssueForOthers()
{
    const qint64 nowS = m_nowUs / 1'000'000;
    const auto authority =
            makeAuthority(u"Narrow"_s, { u"localhost"_s, u"box"_s }, nowS - 60, nowS + 3600);
    QVERIFY(authority);
    const CertificateNames asked{ { u"localhost"_s, u"bank.example"_s, u"a.box"_s, u"notbox"_s,
                                    u"a,DNS:bank.example"_s },
                                  { u"10.1.2.3"_s, u"8.8.8.8"_s, u"fd00::1"_s, u"2001:db8::1"_s } };
    const CertificateNames given = permittedNames(authority->certificate.get(), asked);
    QCOMPARE(given.dns, QStringList({ u"localhost"_s, u"a.box"_s }));
    QCOMPARE(given.addresses, QStringList({ u"10.1.2.3"_s, u"fd00::1"_s }));

    // What is left out would be refused by whoever checks: the authority's constraints are real.
    const auto wide = makeAuthority(u"Narrow"_s, { u"localhost"_s, u"bank.example"_s }, nowS - 60,
                                    nowS + 3600);
    const auto leaf = makeLeaf(*wide, { { u"bank.example"_s }, {} }, nowS - 60, nowS + 3600);
    QVERIFY(wide && leaf);
    KeyedCertificate forged = *fromPem(toPem(*leaf));
    QVERIFY(X509_set_issuer_name(forged.certificate.get(),
                                 X509_get_subject_name(authority->certificate.get())));
    const int keyId =
            X509_get_ext_by_NID(forged.certificate.get(), NID_authority_key_identifier, -1);
    X509_EXTENSION_free(X509_delete_ext(forged.certificate.get(), keyId));
    QVERIFY(X509_sign(forged.certificate.get(), authority->key.get(), EVP_sha256()) > 0);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"ca"_s), toPem(*authority)));
    QVERIFY(write(folder.filePath(u"leaf"_s), toPem(forged)));
    const QString said = run(
            u"openssl"_s,
            { u"verify"_s, u"-CAfile"_s, folder.filePath(u"ca"_s), folder.filePath(u"leaf"_s) });
    QVERIFY2(said.contains("permitted subtree violation"_L1), qPrintable(said));
}

void TestLocalAuthority::keepsTheLeafWhileItServes()
{
    const QTemporaryDir folder;
    const auto first = localIdentity(folder.path(), testNames(), m_nowUs);
    const auto second = localIdentity(folder.path(), testNames(), m_nowUs + 10 * kDayUs);
    QVERIFY(first && second);
    QCOMPARE(second->chain, first->chain);
    QCOMPARE(second->key, first->key);
    // Another name, another leaf, the same authority.
    CertificateNames more = testNames();
    more.addresses.append(u"10.9.9.9"_s);
    const auto third = localIdentity(folder.path(), more, m_nowUs);
    QVERIFY(third);
    QVERIFY(third->chain.first() != first->chain.first());
    QCOMPARE(third->chain.last(), first->chain.last());
}

void TestLocalAuthority::renewsInTime()
{
    const QTemporaryDir folder;
    const auto first = localIdentity(folder.path(), testNames(), m_nowUs);
    QVERIFY(first);
    QVERIFY(!isDueForRenewal(first->chain.first(), m_nowUs + 58 * kDayUs));
    const qint64 laterUs = m_nowUs + 62 * kDayUs;
    QVERIFY(isDueForRenewal(first->chain.first(), laterUs));
    const auto renewed = localIdentity(folder.path(), testNames(), laterUs);
    QVERIFY(renewed);
    QVERIFY(renewed->chain.first() != first->chain.first());
    QCOMPARE(renewed->chain.last(), first->chain.last());
    QVERIFY(renewed->chain.first().expiryDate() > first->chain.first().expiryDate());
    QVERIFY(!isDueForRenewal(renewed->chain.first(), laterUs));
}

void TestLocalAuthority::makesAnotherAuthorityWhenItEnds()
{
    const QTemporaryDir folder;
    const auto first = localAuthority(folder.path(), m_nowUs);
    const auto later = localAuthority(folder.path(), m_nowUs + 3600 * kDayUs);
    QVERIFY(first && later);
    QVERIFY(later->isNew);
    QVERIFY(later->certificate != first->certificate);
    // No leaf of the old one is used with the new one.
    const auto identity = localIdentity(folder.path(), testNames(), m_nowUs + 3600 * kDayUs);
    QVERIFY(identity);
    QCOMPARE(identity->chain.last(), later->certificate);
}

void TestLocalAuthority::tellsOfADamagedFile()
{
    const QTemporaryDir folder;
    const auto authority = localAuthority(folder.path(), m_nowUs);
    QVERIFY(authority);
    QVERIFY(write(authority->file, "not PEM"_ba));
    const auto damaged = localAuthority(folder.path(), m_nowUs);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::InvalidInput);
    QCOMPARE(damaged.error().where, authority->file);
    const auto nowhere = localAuthority(u"/proc/nowhere"_s, m_nowUs);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::PermissionDenied);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestLocalAuthority)
#include "tst_localauthority.moc"
