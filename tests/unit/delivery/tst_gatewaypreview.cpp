// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewaypreview.h"

#include "core/delivery/withoutsecret.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

GatewayPlan planOf(const QString &scenario)
{
    GatewayPlan plan;
    plan.scenario = *builtInScenario(scenario);
    plan.schedule = *builtInSchedule(u"svix");
    plan.limits = limitsOf(plan.schedule);
    return plan;
}

constexpr qint64 kUsPerS = 1'000'000;

} // namespace

class TestGatewayPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsComeAtTheirTimesUnderTheScale();
    void aConsumerThatRefusesSeesTheWholeSchedule();
    void duplicatesAndStopsAreShown();
    void itIsCutAndSaysSo();
    void secretsAreMasked();
};

void TestGatewayPreview::stepsComeAtTheirTimesUnderTheScale()
{
    GatewayPlan plan = planOf(u"payment-events"_s);
    plan.timeScale = 10;
    const GatewayPreview preview = previewOf(plan, PreviewConsumer::Accepts, 100);
    QVERIFY(!preview.isCut);
    QCOMPARE(preview.attempts.size(), std::size_t(4));
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(preview.attempts[i].afterUs, qint64(i) * kUsPerS);
        QCOMPARE(preview.attempts[i].attempt, 1);
    }
    QCOMPARE(preview.attempts[3].type, "payment.failed"_ba);
}

void TestGatewayPreview::aConsumerThatRefusesSeesTheWholeSchedule()
{
    GatewayPlan plan = planOf(u"github-push"_s);
    plan.scenario.steps.resize(1);
    const GatewayPreview preview = previewOf(plan, PreviewConsumer::Refuses, 100);
    // Svix: at 0, 5 s, 5:05, 35:05, 2:35:05, 7:35:05, 17:35:05, 27:35:05.
    const QList<qint64> atS{ 0, 5, 305, 2'105, 9'305, 27'305, 63'305, 99'305 };
    QCOMPARE(preview.attempts.size(), std::size_t(atS.size()));
    for (qsizetype i = 0; i < atS.size(); ++i) {
        const PreviewedAttempt &one = preview.attempts[std::size_t(i)];
        QCOMPARE(one.afterUs, atS[i] * kUsPerS);
        QCOMPARE(one.kind, i == 0 ? AttemptKind::First : AttemptKind::Retry);
    }
}

void TestGatewayPreview::duplicatesAndStopsAreShown()
{
    GatewayPlan plan = planOf(u"payment-events"_s);
    plan.duplicates = true;
    QCOMPARE(previewOf(plan, PreviewConsumer::Accepts, 100).attempts.size(), std::size_t(8));
    plan.stopAttempts = 3;
    QCOMPARE(previewOf(plan, PreviewConsumer::Accepts, 100).attempts.size(), std::size_t(3));
    plan.stopAttempts = 0;
    plan.stopOnFailure = true;
    QCOMPARE(previewOf(plan, PreviewConsumer::Refuses, 100).attempts.size(), std::size_t(1));
    plan.stopOnFailure = false;
    plan.stopAfterMs = 15'000;
    QCOMPARE(previewOf(plan, PreviewConsumer::Accepts, 100).attempts.back().afterUs, 11 * kUsPerS);
}

void TestGatewayPreview::itIsCutAndSaysSo()
{
    GatewayPlan plan = planOf(u"payment-events"_s);
    plan.runs = 250'000;
    const GatewayPreview preview = previewOf(plan, PreviewConsumer::Accepts, 50);
    QVERIFY(preview.isCut);
    QCOMPARE(preview.attempts.size(), std::size_t(50));
    // From run to run it is a second, from step to step ten.
    QCOMPARE(preview.attempts[1].message, qint64(4));
    QCOMPARE(preview.attempts[1].afterUs, kUsPerS);
}

void TestGatewayPreview::secretsAreMasked()
{
    const SecretBytes secret("user:pass"_ba);
    QCOMPARE(withoutSecret("a user:pass b", secret), "a [secret] b"_ba);
    QCOMPARE(withoutSecret("Basic dXNlcjpwYXNz", secret), "Basic [secret]"_ba);
    QCOMPARE(withoutSecret("abc", SecretBytes("abc"_ba)), "abc"_ba);
}

QTEST_APPLESS_MAIN(TestGatewayPreview)
#include "tst_gatewaypreview.moc"
