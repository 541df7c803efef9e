// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/explanation.h"
#include "core/signature/schemerules.h"
#include "tests/unit/signature/everyscheme.h"

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

struct Explained
{
    Verification found;
    QList<ExplanationStep> steps;

    const ExplanationStep *step(const QByteArray &id) const
    {
        for (const ExplanationStep &one : steps) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }
    QString value(const QByteArray &id, const QString &name) const
    {
        const ExplanationStep *const one = step(id);
        for (const NamedValue &named : one ? one->values : QList<NamedValue>()) {
            if (named.name == name)
                return named.value;
        }
        return {};
    }
};

Explained explained(const Scheme &scheme, const KeyMaterial &key, const OwnedRequest &request,
                    qint64 nowUs = kNowUs)
{
    VerifyOptions options;
    options.nowUs = nowUs;
    options.keepContent = true;
    Explained result;
    result.found = verify(scheme, key, request.view(), options);
    result.steps = explain(scheme, key, request.view(), result.found);
    return result;
}

OwnedRequest signedBy(const Scheme &scheme, const KeyMaterial &key)
{
    OwnedRequest request = plainRequest(scheme);
    const auto change = sign(scheme, key, request.view(), { .timestampUs = kNowUs - 7'000'000 });
    if (!change)
        qFatal("%s", qPrintable(change.error().sentence));
    request.apply(*change);
    return request;
}

} // namespace

/// How a verdict came about, step by step.
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemeExplainsAValidRequest_data();
    void everySchemeExplainsAValidRequest();
    void everySchemeExplainsAForgery_data() { everySchemeExplainsAValidRequest_data(); }
    void everySchemeExplainsAForgery();
    void theStepThatFailedSaysWhyAndTheRestIsNotReached_data();
    void theStepThatFailedSaysWhyAndTheRestIsNotReached();
    void theTimeIsShownWithItsLimits();
    void theFirstDifferenceIsCounted();
    void theKeyThatFittedIsNamed();
    void whatIsNotCoveredIsSaidBesideATick();
    void theSecretIsNowhere();
};

void TestExplanation::everySchemeExplainsAValidRequest_data()
{
    QTest::addColumn<QString>("id");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes())
        QTest::newRow(qPrintable(scheme.id)) << scheme.id;
}

void TestExplanation::everySchemeExplainsAValidRequest()
{
    QFETCH(const QString, id);
    const Scheme &scheme = schemeOf(id);
    const KeyMaterial key = signingKey(scheme);
    // Paddle allows five seconds.
    const Explained result = explained(scheme, key, signedBy(scheme, key), kNowUs - 4'000'000);
    QCOMPARE(result.found.verdict, Verdict::Valid);
    for (const auto *step : { "carrier", "parse", "key", "comparison" }) {
        QVERIFY2(result.step(step), step);
        QCOMPARE(result.step(step)->outcome, StepOutcome::Good);
    }
    for (const ExplanationStep &step : result.steps) {
        QVERIFY2(step.outcome != StepOutcome::Bad && step.outcome != StepOutcome::NotReached,
                 step.id.constData());
        QVERIFY2(!step.title.isEmpty() && !step.text.isEmpty(), step.id.constData());
        for (const NamedValue &value : step.values)
            QVERIFY2(!value.value.isEmpty() && !value.value.contains(u'\n'), step.id.constData());
    }
    if (!result.found.signedContent.isEmpty()) {
        QCOMPARE(result.value("content", u"length"_s),
                 u"%1 bytes"_s.arg(result.found.signedContent.size()));
        QCOMPARE(result.value("content", u"SHA-256"_s).size(), qsizetype(64));
    }
}

void TestExplanation::everySchemeExplainsAForgery()
{
    QFETCH(const QString, id);
    const Scheme &scheme = schemeOf(id);
    const KeyMaterial key = signingKey(scheme);
    const OwnedRequest request = signedBy(scheme, key);
    KeyMaterial other = key;
    if (scheme.keyKind == KeyKind::SharedSecret)
        other.key = SecretBytes("ffeeddccbbaa99887766554433221100");
    else
        return;
    const Explained result = explained(scheme, other, request);
    QCOMPARE(result.found.verdict, Verdict::BadSignature);
    QCOMPARE(result.step("comparison")->outcome, StepOutcome::Bad);
    QCOMPARE(result.step("comparison")->text, result.found.reason);
    QCOMPARE(result.step("carrier")->outcome, StepOutcome::Good);
}

void TestExplanation::theStepThatFailedSaysWhyAndTheRestIsNotReached_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("no header") << Fields{} << "s"_ba
                               << "carrier"_ba;
    QTest::newRow("no label") << Fields{ { "Stripe-Signature", "t=1,v0=ab" } } << "s"_ba
                              << "parse"_ba;
    QTest::newRow("no secret") << Fields{ { "Stripe-Signature", "t=1,v1=" + QByteArray(64, 'a') } }
                               << ""_ba
                               << "key"_ba;
    QTest::newRow("no match") << Fields{ { "Stripe-Signature", "t=1,v1=" + QByteArray(64, 'a') } }
                              << "s"_ba
                              << "comparison"_ba;
}

void TestExplanation::theStepThatFailedSaysWhyAndTheRestIsNotReached()
{
    QFETCH(Fields, fields);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, step);
    OwnedRequest request;
    request.fields = fields;
    request.body = "{}";
    const Explained result = explained(schemeOf(u"stripe"),
                                       secret.isEmpty() ? KeyMaterial() : keyOf(secret), request);
    bool isBehind = false;
    for (const ExplanationStep &one : result.steps) {
        if (one.id == step) {
            QCOMPARE(one.outcome, StepOutcome::Bad);
            QCOMPARE(one.text, result.found.reason);
            isBehind = true;
        } else if (isBehind && one.id != "content") {
            QVERIFY2(one.outcome == StepOutcome::NotReached, one.id.constData());
        } else if (!isBehind) {
            QVERIFY2(one.outcome == StepOutcome::Good, one.id.constData());
        }
    }
    QVERIFY(isBehind);
}

void TestExplanation::theTimeIsShownWithItsLimits()
{
    const Scheme &scheme = schemeOf(u"svix");
    const KeyMaterial key = signingKey(scheme);
    const Explained fresh = explained(scheme, key, signedBy(scheme, key));
    QCOMPARE(fresh.step("time")->outcome, StepOutcome::Good);
    QCOMPARE(fresh.value("time", u"written"_s), u"1789999993"_s);
    QCOMPARE(fresh.value("time", u"time"_s), u"2026-09-21 14:13:13 UTC"_s);
    QCOMPARE(fresh.value("time", u"age"_s), u"7 s"_s);
    QCOMPARE(fresh.value("time", u"tolerance"_s), u"300 s"_s);
    QCOMPARE(fresh.value("time", u"ahead"_s), u"300 s"_s);
    const Explained stale = explained(scheme, key, signedBy(scheme, key), kNowUs + 900'000'000);
    QCOMPARE(stale.found.verdict, Verdict::StaleTimestamp);
    QCOMPARE(stale.step("time")->outcome, StepOutcome::Bad);
    QCOMPARE(stale.step("comparison")->outcome, StepOutcome::Good);
}

void TestExplanation::theFirstDifferenceIsCounted()
{
    const Scheme &scheme = schemeOf(u"github");
    OwnedRequest request = signedBy(scheme, keyOf("right"));
    const Explained result = explained(scheme, keyOf("wrong"), request);
    const SignatureCandidate &candidate = result.found.candidates.front();
    QCOMPARE(result.value("comparison", u"first difference"_s),
             u"character %1"_s.arg(firstDifference(candidate.received, candidate.expected) + 1));
}

void TestExplanation::theKeyThatFittedIsNamed()
{
    const Scheme &scheme = schemeOf(u"box");
    KeyMaterial key = keyOf("primary");
    const OwnedRequest request = signedBy(scheme, keyOf("secondary"));
    QVERIFY(!scheme.rules->key.moreFrom.isEmpty());
    key.parameters.insert(scheme.rules->key.moreFrom.front(), "secondary");
    const Explained result = explained(scheme, key, request);
    QCOMPARE(result.found.verdict, Verdict::Valid);
    QVERIFY(result.step("key")->text.contains(
            QString::fromUtf8(scheme.rules->key.moreFrom.front())));
    for (const NamedValue &value : result.step("key")->values)
        QVERIFY(value.value != u"secondary"_s);
}

void TestExplanation::whatIsNotCoveredIsSaidBesideATick()
{
    const Scheme &scheme = schemeOf(u"mailgun");
    const KeyMaterial key = signingKey(scheme);
    const Explained result = explained(scheme, key, signedBy(scheme, key));
    QCOMPARE(result.found.verdict, Verdict::Valid);
    QVERIFY(result.step("coverage"));
    QCOMPARE(result.step("coverage")->outcome, StepOutcome::Note);
    QCOMPARE(result.step("coverage")->text, result.found.coverageNote);
}

void TestExplanation::theSecretIsNowhere()
{
    const QByteArray secret = "00112233445566778899aabbccddeeff";
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const KeyMaterial key = signingKey(scheme);
        const Explained result = explained(scheme, key, signedBy(scheme, key));
        for (const ExplanationStep &step : result.steps) {
            QString all = step.text;
            for (const NamedValue &value : step.values)
                all += value.value;
            QVERIFY2(!all.contains(QString::fromLatin1(secret)), qPrintable(scheme.id));
        }
        QVERIFY2(!result.found.signedContent.contains(secret), qPrintable(scheme.id));
    }
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
