// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/keylist.h"

#include "tests/unit/signature/verifying.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNowS = kNowUs / kSecondUs;
const QByteArray kOld = "whsec_retired_9a";
const QByteArray kNext = "whsec_next_77";

DatedKey dated(const QByteArray &key, const QString &label, std::optional<qint64> fromS = {},
               std::optional<qint64> untilS = {})
{
    return { .secret = { .label = label, .fromS = fromS, .untilS = untilS },
             .material = keyOf(key) };
}

} // namespace

class TestKeyList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyInForceAtReceiptIsAccepted_data();
    void anyInForceAtReceiptIsAccepted();
    void theFirstByOrderIsNamed();
    void oneSecretAloneIsNotNamed();
    void noneInForceIsSaid();
    void theNewestInForceSigns();
    void unknownOnesAreNoObstacle();
    void theDecidingKeyIsTheOneThatFitted();
};

void TestKeyList::anyInForceAtReceiptIsAccepted_data()
{
    QTest::addColumn<QByteArray>("signedBy");
    QTest::addColumn<qint64>("receivedS");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("current") << kSecret << kNowS << Verdict::Valid;
    QTest::newRow("old, within the overlap") << kOld << kNowS - 1 << Verdict::Valid;
    QTest::newRow("old, at its end") << kOld << kNowS << Verdict::BadSignature;
    QTest::newRow("next, a second early") << kNext << kNowS + 9 << Verdict::BadSignature;
    QTest::newRow("next, at its beginning") << kNext << kNowS + 10 << Verdict::Valid;
    QTest::newRow("a stranger's") << "whsec_stranger"_ba << kNowS << Verdict::BadSignature;
}

void TestKeyList::anyInForceAtReceiptIsAccepted()
{
    QFETCH(QByteArray, signedBy);
    QFETCH(qint64, receivedS);
    QFETCH(Verdict, verdict);
    const KeyList keys({ dated(kSecret, u"current"_s), dated(kOld, u"old"_s, {}, kNowS),
                         dated(kNext, u"next"_s, kNowS + 10) });
    const OwnedRequest request = signedRequest(u"stripe"_s, keyOf(signedBy));
    const auto found =
            verify(schemeOf(u"stripe"_s), keys, request.view(), at(receivedS * kSecondUs));
    QCOMPARE(found.verdict, verdict);
    QCOMPARE(found.reason.contains(u"It fits"_s), verdict == Verdict::Valid);
}

void TestKeyList::theFirstByOrderIsNamed()
{
    const OwnedRequest request = signedRequest(u"stripe"_s);
    const KeyList keys({ dated(kOld, u"old"_s), dated(kSecret, {}), dated(kSecret, u"twin"_s) });
    const auto found = verify(schemeOf(u"stripe"_s), keys, request.view(), at(kNowUs));
    QCOMPARE(found.verdict, Verdict::Valid);
    QVERIFY2(found.reason.endsWith(u" It fits secret 2."_s), qPrintable(found.reason));
    const KeyList named({ dated(kOld, u"old"_s), dated(kSecret, u"march"_s) });
    QVERIFY(verify(schemeOf(u"stripe"_s), named, request.view(), at(kNowUs))
                    .reason.endsWith(u" It fits “march”."_s));
}

void TestKeyList::oneSecretAloneIsNotNamed()
{
    const OwnedRequest request = signedRequest(u"stripe"_s);
    const auto alone =
            verify(schemeOf(u"stripe"_s), KeyList(keyOf(kSecret)), request.view(), at(kNowUs));
    QCOMPARE(alone.reason, check(u"stripe"_s, request).reason);
}

void TestKeyList::noneInForceIsSaid()
{
    const OwnedRequest request = signedRequest(u"stripe"_s);
    const auto found = verify(schemeOf(u"stripe"_s), KeyList({ dated(kSecret, u"x"_s, kNowS + 1) }),
                              request.view(), at(kNowUs));
    QCOMPARE(found.verdict, Verdict::NoSecret);
    QVERIFY2(found.reason.contains(u"in force"_s), qPrintable(found.reason));
    // One that is not there at all is another matter.
    const auto none = verify(schemeOf(u"stripe"_s), KeyList(), request.view(), at(kNowUs));
    QCOMPARE(none.verdict, Verdict::NoSecret);
    QVERIFY(!none.reason.contains(u"in force"_s));
}

void TestKeyList::theNewestInForceSigns()
{
    const KeyList keys({ dated(kOld, u"old"_s), dated(kSecret, u"current"_s, kNowS - 10),
                         dated(kNext, u"next"_s, kNowS + 10) });
    const auto signs = [&keys](qint64 atS) {
        return keys.signing(atS * kSecondUs)->key.view().toByteArray();
    };
    QCOMPARE(signs(kNowS - 11), kOld);
    QCOMPARE(signs(kNowS), kSecret);
    QCOMPARE(signs(kNowS + 10), kNext);
    const KeyList equal({ dated(kOld, u"a"_s), dated(kSecret, u"b"_s) });
    QCOMPARE(equal.signing(kNowUs)->key.view().toByteArray(), kOld);
    QVERIFY(!KeyList({ dated(kOld, u"a"_s, {}, kNowS) }).signing(kNowUs));
}

void TestKeyList::unknownOnesAreNoObstacle()
{
    DatedKey locked{ .secret = { .label = u"locked"_s, .fromS = kNowS - 1 } };
    const KeyList keys({ locked, dated(kSecret, u"known"_s) });
    const OwnedRequest request = signedRequest(u"stripe"_s);
    QCOMPARE(verify(schemeOf(u"stripe"_s), keys, request.view(), at(kNowUs)).verdict,
             Verdict::Valid);
    QCOMPARE(keys.signing(kNowUs)->key.view().toByteArray(), kSecret);
    QVERIFY(KeyList({ locked }).isEmpty());
}

void TestKeyList::theDecidingKeyIsTheOneThatFitted()
{
    const KeyList keys({ dated(kOld, u"old"_s), dated(kSecret, u"current"_s, kNowS - 10) });
    const OwnedRequest old = signedRequest(u"stripe"_s, keyOf(kOld));
    QCOMPARE(keys.deciding(schemeOf(u"stripe"_s), old.view(), at(kNowUs)), qsizetype(0));
    const OwnedRequest strange = signedRequest(u"stripe"_s, keyOf("whsec_stranger"));
    QCOMPARE(keys.deciding(schemeOf(u"stripe"_s), strange.view(), at(kNowUs)), qsizetype(1));
    // A stale one was made by it all the same.
    const OwnedRequest stale = signedRequest(u"stripe"_s, keyOf(kOld));
    const auto found =
            verify(schemeOf(u"stripe"_s), keys, stale.view(), at(kNowUs + 3600 * kSecondUs));
    QCOMPARE(found.verdict, Verdict::StaleTimestamp);
    QVERIFY(found.reason.endsWith(u" It fits “old”."_s));
}

QTEST_GUILESS_MAIN(TestKeyList)
#include "tst_keylist.moc"
