// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/signature/verifying.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What a check says of the secret or public key that it is given.
class TestVerifierKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASecretTheRestIsStillChecked();
    void aKeyThatCannotBeReadIsExplained_data();
    void aKeyThatCannotBeReadIsExplained();
    void publicKeysAreReadLiberally_data();
    void publicKeysAreReadLiberally();
    void sharedSecretsAreUsedAsGiven();
};

void TestVerifierKeys::withoutASecretTheRestIsStillChecked()
{
    OwnedRequest request = signedRequest(u"stripe");
    const Verification result = check(u"stripe", request, {});
    QCOMPARE(result.verdict, Verdict::NoSecret);
    QCOMPARE(result.reason, u"The endpoint has no secret to check the signature with."_s);
    request.fields.clear();
    QCOMPARE(check(u"stripe", request, {}).verdict, Verdict::MissingHeader);
}

void TestVerifierKeys::aKeyThatCannotBeReadIsExplained_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("reason");
    QTest::newRow("hex")
            << u"adyen-platform"_s
            << u"The secret cannot be read: this scheme's secrets are hexadecimal digits."_s;
    QTest::newRow("base64")
            << u"standard-webhooks-v1"_s
            << u"The secret cannot be read: this scheme's secrets are base64 after “whsec_”."_s;
    QTest::newRow("Ed25519")
            << u"discord"_s
            << u"The key cannot be read: give an Ed25519 key as the provider shows it, or as PEM."_s;
    QTest::newRow("RSA")
            << u"wise"_s
            << u"The key cannot be read: give an RSA key as the provider shows it, or as PEM."_s;
}

void TestVerifierKeys::aKeyThatCannotBeReadIsExplained()
{
    QFETCH(const QString, scheme);
    OwnedRequest request;
    request.fields = { { "HmacSignature", QByteArray(32, 'x').toBase64() },
                       { "webhook-signature", "v1," + QByteArray(32, 'x').toBase64() },
                       { "webhook-id", "1" },
                       { "webhook-timestamp", "1790000000" },
                       { "X-Signature-Ed25519", QByteArray(128, 'a') },
                       { "X-Signature-Timestamp", "1790000000" },
                       { "X-Signature-SHA256", QByteArray(256, 'x').toBase64() } };
    const Verification result = check(scheme, request, keyOf("not a key!"));
    QCOMPARE(result.verdict, Verdict::NoSecret);
    QTEST(result.reason, "reason");
}

void TestVerifierKeys::publicKeysAreReadLiberally_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("format");
    // The key of RFC 8032 §7.1, test 1, in several writings.
    const QByteArray raw =
            QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const QByteArray der = QByteArray::fromHex("302a300506032b6570032100") + raw;
    const QByteArray pem =
            "-----BEGIN PUBLIC KEY-----\n" + der.toBase64() + "\n-----END PUBLIC KEY-----\n";
    QTest::newRow("whpk") << "whpk_" + raw.toBase64() << ""_ba;
    QTest::newRow("base64 alone") << raw.toBase64() << ""_ba;
    QTest::newRow("blanks around") << "  whpk_" + raw.toBase64() + "\r\n"
                                   << ""_ba;
    QTest::newRow("hex named") << raw.toHex() << "ed25519-raw-hex"_ba;
    QTest::newRow("hex in capitals") << raw.toHex().toUpper() << "ed25519-raw-hex"_ba;
    QTest::newRow("DER named") << der.toBase64() << "spki-der-base64"_ba;
    QTest::newRow("PEM") << pem << ""_ba;
    QTest::newRow("PEM, another format named") << '\n' + pem << "ed25519-raw-hex"_ba;
}

void TestVerifierKeys::publicKeysAreReadLiberally()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, format);
    const QByteArray seed =
            QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const QByteArray raw =
            QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const OwnedRequest request =
            signedRequest(u"standard-webhooks-v1a", keyOf("whsk_" + (seed + raw).toBase64()));
    KeyMaterial key = keyOf(text);
    key.format = format;
    const Verification result = check(u"standard-webhooks-v1a", request, key);
    QVERIFY2(result.verdict == Verdict::Valid, qPrintable(result.reason));
    QVERIFY(result.candidates.front().expected.isEmpty());
}

void TestVerifierKeys::sharedSecretsAreUsedAsGiven()
{
    const OwnedRequest request = signedRequest(u"github", keyOf("secret\n"));
    QCOMPARE(check(u"github", request, keyOf("secret\n")).verdict, Verdict::Valid);
    QCOMPARE(check(u"github", request, keyOf("secret")).verdict, Verdict::BadSignature);
}

QTEST_GUILESS_MAIN(TestVerifierKeys)
#include "tst_verifierkeys.moc"
