// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/delivery/httpsender.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/signature/verifier.h"
#include "tests/unit/signature/everyscheme.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kUrl = "http://localhost:3000/hook?tenant=7"_ba;

SendResult answered(int status, qint64 totalUs = 1'000)
{
    SendResult result;
    result.state = SendState::Answered;
    result.status = status;
    result.times.totalUs = totalUs;
    return result;
}

CheckContext contextFor(const Scheme &scheme)
{
    const SendTarget target = *SendTarget::parse(kUrl);
    return { scheme, signingKey(scheme), sampleEvent(scheme, target, kUrl), 10'000, { 1'000 } };
}

const CheckDefinition &checkOf(const QString &id)
{
    const auto &all = checkDefinitions();
    return *std::find_if(all.begin(), all.end(),
                         [&id](const CheckDefinition &check) { return check.id == id; });
}

/// What our own verifier says to a request that a check would send.
Verdict verdictOf(const CheckContext &context, const QByteArray &wire)
{
    const auto request = parseStoredRequest(wire);
    if (!request)
        return Verdict::Malformed;
    const QByteArray target = request->targetBytes().toByteArray();
    const QByteArray url = "http://localhost:3000"_ba + target;
    return verify(context.scheme, context.key, RequestView::of(*request, url),
                  { .nowUs = SystemClock::instance().nowUs() })
            .verdict;
}

/// Whether the \a index'th request of a check must be accepted.
bool isRight(const QString &id, std::size_t index)
{
    static const QSet<QString> wrong{ u"wrong_signature"_s,   u"tampered_body"_s,
                                      u"missing_signature"_s, u"empty_signature"_s,
                                      u"other_algorithm"_s,   u"stale_timestamp"_s,
                                      u"future_timestamp"_s };
    if (id == u"retry_after_failure"_s)
        return index == 1;
    if (id == u"answers_first"_s)
        return index % 2 == 0;
    return !wrong.contains(id);
}

QByteArray idOf(const CheckContext &context, const QByteArray &wire)
{
    const auto request = parseStoredRequest(wire);
    return request ? identify(context.scheme, RequestView::of(*request, kUrl)).deliveryId
                   : QByteArray();
}

} // namespace

class TestConsumerChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSentIsRightAndWrongAsItClaims_data();
    void whatIsSentIsRightAndWrongAsItClaims();
    void eachDeliveryIsNew();
    void aRetryKeepsItsId();
    void whatAppliesFollowsFromTheScheme();
    void theSpellingOfTheBodyMattersToOneCheckAlone();
    void aRefusalIsAnyAnswerButAcceptance();
    void noAnswerIsNoRefusal();
    void workBeforeTheAnswerShowsInTheTimes();
    void lateByItselfIsNotLateInACrowd();
    void aCloseMayBeAnnounced();
    void practicesFollowTheirChecks();
    void anEventOfOnesOwnIsTaken();
    void everyCheckExplainsItself();
};

void TestConsumerChecks::whatIsSentIsRightAndWrongAsItClaims_data()
{
    QTest::addColumn<QString>("scheme");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes())
        QTest::newRow(qPrintable(scheme.id)) << scheme.id;
}

void TestConsumerChecks::whatIsSentIsRightAndWrongAsItClaims()
{
    QFETCH(QString, scheme);
    const CheckContext context = contextFor(*SchemeCatalogue::builtIn().find(scheme));
    if (!signedWire(context, context.event)) {
        // Only where the provider's own event is needed, which a person gives.
        QCOMPARE(context.scheme.keyKind, KeyKind::PublicKey);
        return;
    }
    int made = 0;
    for (const CheckDefinition &check : checkDefinitions()) {
        const auto plan = check.plan(context);
        if (!plan) {
            QVERIFY2(plan.error().code == ErrorCode::Unsupported,
                     qPrintable(check.id + u": "_s + plan.error().sentence));
            continue;
        }
        ++made;
        for (std::size_t i = 0; i < plan->sends.size(); ++i) {
            const Verdict verdict = verdictOf(context, plan->sends[i].wire);
            if ((verdict == Verdict::Valid) != isRight(check.id, i))
                qInfo().noquote() << plan->sends[i].wire.left(1500);
            QVERIFY2((verdict == Verdict::Valid) == isRight(check.id, i),
                     qPrintable(
                             u"%1, request %2: %3"_s.arg(check.id).arg(i).arg(verdictId(verdict))));
        }
    }
    QVERIFY(made >= 10);
}

void TestConsumerChecks::eachDeliveryIsNew()
{
    for (const auto *id : { "stripe", "github", "svix", "slack" }) {
        const CheckContext context =
                contextFor(*SchemeCatalogue::builtIn().find(QString::fromLatin1(id)));
        QSet<QByteArray> seen;
        int sent = 0;
        for (const CheckDefinition &check : checkDefinitions()) {
            const auto plan = check.plan(context);
            if (!plan || check.id == u"duplicate"_s || check.id == u"retry_after_failure"_s)
                continue;
            for (const CheckSend &send : plan->sends) {
                const QByteArray made = idOf(context, send.wire);
                QVERIFY2(!made.isEmpty(), qPrintable(check.id + u": "_s + context.scheme.id));
                seen.insert(made);
                ++sent;
            }
        }
        QCOMPARE(seen.size(), sent);
    }
}

void TestConsumerChecks::aRetryKeepsItsId()
{
    for (const auto *scheme : { "stripe", "github", "svix" }) {
        const CheckContext context =
                contextFor(*SchemeCatalogue::builtIn().find(QString::fromLatin1(scheme)));
        const auto plan = checkOf(u"retry_after_failure"_s).plan(context);
        QVERIFY(plan);
        QCOMPARE(idOf(context, plan->sends[0].wire), idOf(context, plan->sends[1].wire));
        QVERIFY(plan->sends[0].wire != plan->sends[1].wire);
        const auto twice = checkOf(u"duplicate"_s).plan(context);
        QVERIFY(twice);
        QCOMPARE(twice->sends[0].wire, twice->sends[1].wire);
    }
}

void TestConsumerChecks::whatAppliesFollowsFromTheScheme()
{
    const auto applies = [](const char *scheme, const QString &check) {
        return checkOf(check)
                .plan(contextFor(*SchemeCatalogue::builtIn().find(QString::fromLatin1(scheme))))
                .has_value();
    };
    QVERIFY(applies("stripe", u"stale_timestamp"_s));
    QVERIFY(!applies("stripe", u"future_timestamp"_s));
    QVERIFY(applies("svix", u"future_timestamp"_s));
    QVERIFY(!applies("github", u"stale_timestamp"_s));
    QVERIFY(!applies("gitlab-token", u"tampered_body"_s)); // a token covers no body
    QVERIFY(!applies("gitlab-token", u"raw_body"_s));
    QVERIFY(applies("gitlab-token", u"wrong_signature"_s));
    QVERIFY(applies("gitlab-token", u"missing_signature"_s));
    QVERIFY(!applies("adyen-standard", u"missing_signature"_s)); // it stands in the body
}

void TestConsumerChecks::theSpellingOfTheBodyMattersToOneCheckAlone()
{
    const CheckContext context = contextFor(*SchemeCatalogue::builtIn().find(u"stripe"_s));
    for (const CheckDefinition &check : checkDefinitions()) {
        const auto plan = check.plan(context);
        if (!plan)
            continue;
        const WireRequest request = parseLenient(plan->sends.front().wire);
        const QByteArray body = request.body().toByteArray();
        QCOMPARE(body.contains("\n  "), check.id == u"raw_body"_s);
    }
}

void TestConsumerChecks::aRefusalIsAnyAnswerButAcceptance()
{
    QCOMPARE(judgedRefused(answered(401), u"x"_s).outcome, ConsumerOutcome::Pass);
    QCOMPARE(judgedRefused(answered(302), u"x"_s).outcome, ConsumerOutcome::Pass);
    const auto crashed = judgedRefused(answered(500), u"x"_s);
    QCOMPARE(crashed.outcome, ConsumerOutcome::Pass);
    QVERIFY(crashed.evidence.contains(u"4xx"_s));
    const auto taken = judgedRefused(answered(204), u"do this"_s);
    QCOMPARE(taken.outcome, ConsumerOutcome::Fail);
    QCOMPARE(taken.advice, u"do this"_s);
}

void TestConsumerChecks::noAnswerIsNoRefusal()
{
    SendResult lost;
    lost.state = SendState::Failed;
    lost.failure = u"It closed the connection."_s;
    QCOMPARE(judgedRefused(lost, {}).outcome, ConsumerOutcome::CannotTell);
    QCOMPARE(judgedAccepted({ lost }, {}).outcome, ConsumerOutcome::Fail);
    SendResult cut = answered(200);
    cut.state = SendState::Partial;
    QCOMPARE(judgedAccepted({ cut }, {}).outcome, ConsumerOutcome::Fail);
}

void TestConsumerChecks::workBeforeTheAnswerShowsInTheTimes()
{
    const CheckContext context = contextFor(*SchemeCatalogue::builtIn().find(u"stripe"_s));
    const auto &judge = checkOf(u"answers_first"_s).judge;
    const auto three = [](const SendResult &right, const SendResult &wrong) {
        return std::vector<SendResult>{ right, wrong, right, wrong, right, wrong };
    };
    QCOMPARE(judge(context, three(answered(200, 900'000), answered(400, 2'000))).outcome,
             ConsumerOutcome::Fail);
    // A slow way there and back is slow for both.
    QCOMPARE(judge(context, three(answered(200, 900'000), answered(400, 690'000))).outcome,
             ConsumerOutcome::CannotTell);
    QCOMPARE(judge(context, three(answered(200, 3'000), answered(400, 2'000))).outcome,
             ConsumerOutcome::CannotTell);
    QCOMPARE(judge(context, three(answered(200, 900'000), answered(200, 2'000))).outcome,
             ConsumerOutcome::CannotTell);
}

void TestConsumerChecks::lateByItselfIsNotLateInACrowd()
{
    CheckContext context = contextFor(*SchemeCatalogue::builtIn().find(u"stripe"_s));
    const auto &judge = checkOf(u"twenty_at_once"_s).judge;
    context.budgetMs = 1'000;
    context.acceptedUs = { 5'000 };
    QCOMPARE(judge(context, { answered(200, 5'000), answered(200, 1'200'000) }).outcome,
             ConsumerOutcome::Fail);
    context.acceptedUs = { 1'100'000 };
    QCOMPARE(judge(context, { answered(200, 5'000), answered(200, 1'200'000) }).outcome,
             ConsumerOutcome::Pass);
    QCOMPARE(judge(context, { answered(200), answered(503) }).outcome, ConsumerOutcome::Fail);
}

void TestConsumerChecks::aCloseMayBeAnnounced()
{
    const CheckContext context = contextFor(*SchemeCatalogue::builtIn().find(u"stripe"_s));
    const auto &judge = checkOf(u"keep_alive"_s).judge;
    SendResult lost;
    lost.failure = u"It closed the connection."_s;
    SendResult closing = answered(200);
    closing.fields = { { "Connection", "Close" } };
    QCOMPARE(judge(context, { answered(200), answered(200), answered(200) }).outcome,
             ConsumerOutcome::Pass);
    QCOMPARE(judge(context, { closing, lost, lost }).outcome, ConsumerOutcome::Pass);
    QCOMPARE(judge(context, { answered(200), lost, lost }).outcome, ConsumerOutcome::Fail);
    QCOMPARE(judge(context, { answered(200), answered(500), answered(200) }).outcome,
             ConsumerOutcome::Fail);
}

void TestConsumerChecks::practicesFollowTheirChecks()
{
    const auto finding = [](const QString &id, ConsumerOutcome outcome) {
        ConsumerFinding made;
        made.id = id;
        made.title = id;
        made.evidence = u"evidence of "_s + id;
        made.outcome = outcome;
        return made;
    };
    const auto outcomes = [](const QList<ConsumerFinding> &findings) {
        QList<ConsumerOutcome> all;
        for (const ConsumerPractice &practice : practicesOf(findings))
            all.append(practice.outcome);
        return all;
    };
    using enum ConsumerOutcome;
    QCOMPARE(outcomes({}), QList<ConsumerOutcome>(5, CannotTell));
    QCOMPARE(outcomes({ finding(u"in_time"_s, Pass), finding(u"answers_first"_s, CannotTell),
                        finding(u"wrong_signature"_s, Pass), finding(u"raw_body"_s, Fail),
                        finding(u"stale_timestamp"_s, NotApplicable),
                        finding(u"duplicate"_s, CannotTell),
                        finding(u"retry_after_failure"_s, Pass) }),
             (QList<ConsumerOutcome>{ Pass, Fail, NotApplicable, CannotTell, Pass }));
    QCOMPARE(outcomes({ finding(u"in_time"_s, Pass), finding(u"answers_first"_s, Fail) }).first(),
             Fail);
    const auto practices = practicesOf({ finding(u"raw_body"_s, Fail) });
    QVERIFY(practices.at(1).evidence.first().contains(u"evidence of raw_body"_s));
}

void TestConsumerChecks::anEventOfOnesOwnIsTaken()
{
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(u"github"_s);
    const SendTarget target = *SendTarget::parse(kUrl);
    const auto body =
            ownEvent(scheme, "{\n  \"amount\": 1.10,\n  \"amount\": 2\n}\n", target, kUrl);
    QVERIFY(body);
    QCOMPARE(body->body, "{\"amount\":1.10,\"amount\":2}"_ba);
    QCOMPARE(body->target, "/hook?tenant=7"_ba);
    const auto request = ownEvent(scheme,
                                  "PUT /other HTTP/1.1\r\nHost: a.example\r\nX-GitHub-Event: "
                                  "ping\r\nContent-Type: application/json\r\n\r\n{\"zen\":1}",
                                  target, kUrl);
    QVERIFY(request);
    QCOMPARE(request->method, "PUT"_ba);
    QCOMPARE(request->target, "/hook?tenant=7"_ba);
    QCOMPARE(request->fields.front(), (Field{ "Host", "localhost:3000" }));
    const auto &fields = request->fields;
    QCOMPARE(std::count(fields.begin(), fields.end(), Field{ "X-GitHub-Event", "ping" }), 1);
    QVERIFY(!ownEvent(scheme, " \n", target, kUrl));
}

void TestConsumerChecks::everyCheckExplainsItself()
{
    QSet<QString> ids;
    for (const CheckDefinition &check : checkDefinitions()) {
        QVERIFY(!ids.contains(check.id));
        ids.insert(check.id);
        for (const QString &text : { check.title, check.sent, check.expected, check.why })
            QVERIFY2(!text.isEmpty(), qPrintable(check.id));
    }
    QCOMPARE(checkDefinitions().front().id, u"accepted"_s);
}

QTEST_GUILESS_MAIN(TestConsumerChecks)
#include "tst_consumerchecks.moc"
