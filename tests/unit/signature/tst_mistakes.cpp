// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/mistake.h"
#include "core/signature/schemerules.h"
#include "tests/unit/signature/diagnosing.h"
#include "tests/unit/signature/everyscheme.h"

#include <QMap>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What is signed wrongly on purpose is refused, and the diagnosis finds the mistake again.
class TestMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMistakeIsRefusedAndFoundAgain_data();
    void everyMistakeIsRefusedAndFoundAgain();
    void everyCauseCanBeMadeOnPurposeSomewhere();
    void aReplayIsWhatWasThere();
    void aMistakeThatMakesNoDifferenceIsSaid();
    void aSchemeWithoutATimestampHasNoMistakeWithIt();
    void everyMistakeHasItsOwnWords();

private:
    QMap<Cause, int> m_found;
};

void TestMistakes::everyMistakeIsRefusedAndFoundAgain_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("form");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes())
        QTest::newRow(qPrintable(scheme.id)) << scheme.id << QByteArray();
    QTest::newRow("slack, a form") << u"slack"_s << "text=a+b%2Fc&user=Zo%C3%AB"_ba;
    QTest::newRow("github, a form") << u"github"_s << "payload=%7B%22a%22%3A+1%7D"_ba;
}

void TestMistakes::everyMistakeIsRefusedAndFoundAgain()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, form);
    const Scheme &scheme = schemeOf(id);
    const KeyMaterial key = signingKey(scheme);
    OwnedRequest plain = plainRequest(scheme);
    if (!form.isEmpty()) {
        plain.fields.front() = { "Content-Type", "application/x-www-form-urlencoded" };
        plain.body = form;
    }
    SignOptions options;
    options.timestampUs = kNowUs - 2'500'000;
    const QByteArray other = "aabbccddeeff00112233445566778899";
    for (const Cause cause : possibleMistakes(scheme, plain.view())) {
        if (cause == Cause::Replayed)
            continue;
        OwnedRequest request = plain;
        MistakeOptions more;
        if (cause == Cause::OtherSecret || cause == Cause::OldSecret)
            more.otherSecret = SecretBytes(other);
        const auto made = signWrongly(scheme, key, request.view(), options, cause, more);
        if (!made) {
            // It makes no difference here, e.g. a body that is not covered.
            QCOMPARE(made.error().code, ErrorCode::InvalidInput);
            continue;
        }
        request.fields = made->fields;
        request.body = made->body;
        request.url = made->url;
        const Verdict verdict =
                verify(scheme, key, request.view(), { options.timestampUs, {}, false }).verdict;
        QVERIFY2(verdict != Verdict::Valid, causeId(cause).data());

        DiagnosisInput input = inputOf(scheme, key, request);
        input.options.nowUs = options.timestampUs;
        input.others = { known(u"the endpoint “b”"_s, other, cause == Cause::OldSecret) };
        const Diagnosis diagnosis = diagnose(input, { .milliseconds = 10'000 });
        const QStringList causes = causesOf(diagnosis);
        QVERIFY2(causes.contains(QString(causeId(cause))),
                 qPrintable(u"%1, verdict %2: %3"_s.arg(causeId(cause), verdictId(verdict),
                                                        causes.join(u", "_s))));
        if (cause != Cause::Unknown)
            QCOMPARE(diagnosis.findings.front().confidence, Confidence::Proven);
        ++m_found[cause];
    }
}

void TestMistakes::everyCauseCanBeMadeOnPurposeSomewhere()
{
    QStringList counts;
    for (int i = 0; i < kCauseCount; ++i) {
        const auto cause = static_cast<Cause>(i);
        counts += u"%1 %2"_s.arg(causeId(cause)).arg(m_found.value(cause));
        // An API key is a guess about settings, and a replay holds by itself.
        const bool isElsewhere = cause == Cause::SecretIsApiKey || cause == Cause::Replayed;
        QVERIFY2(isElsewhere || m_found.value(cause) > 0, causeId(cause).data());
    }
    qInfo("found again: %s", qPrintable(counts.join(u", "_s)));
}

void TestMistakes::aReplayIsWhatWasThere()
{
    const Scheme &scheme = schemeOf(u"stripe");
    OwnedRequest request = plainRequest(scheme);
    const KeyMaterial key = signingKey(scheme);
    request.apply(*sign(scheme, key, request.view(), { .timestampUs = kNowUs }));
    const auto made =
            signWrongly(scheme, key, request.view(), { .timestampUs = kNowUs }, Cause::Replayed);
    QVERIFY(made);
    QCOMPARE(made->fields, request.fields);
    QCOMPARE(made->body, request.body);
    const OwnedRequest unsignedRequest = plainRequest(scheme);
    QVERIFY(!signWrongly(scheme, key, unsignedRequest.view(), { .timestampUs = kNowUs },
                         Cause::Replayed));
}

void TestMistakes::aMistakeThatMakesNoDifferenceIsSaid()
{
    // GitLab's token covers nothing of the body.
    const Scheme &scheme = schemeOf(u"gitlab-token");
    const OwnedRequest request = plainRequest(scheme);
    QVERIFY(!possibleMistakes(scheme, request.view()).contains(Cause::BodyNewline));
    const auto made = signWrongly(scheme, signingKey(scheme), request.view(),
                                  { .timestampUs = kNowUs }, Cause::BodyNewline);
    QVERIFY(!made);
    QVERIFY(made.error().sentence.contains(u"no difference"_s));
}

void TestMistakes::aSchemeWithoutATimestampHasNoMistakeWithIt()
{
    const Scheme &scheme = schemeOf(u"github");
    const OwnedRequest request = plainRequest(scheme);
    for (const Cause cause :
         { Cause::Stale, Cause::ClockSkew, Cause::TimestampUnit, Cause::TimestampAltered }) {
        QVERIFY(!possibleMistakes(scheme, request.view()).contains(cause));
        const auto made = signWrongly(scheme, signingKey(scheme), request.view(),
                                      { .timestampUs = kNowUs }, cause);
        QVERIFY2(!made, causeId(cause).data());
        QVERIFY(made.error().sentence.contains(u"no difference"_s));
    }
}

void TestMistakes::everyMistakeHasItsOwnWords()
{
    QSet<QString> words;
    for (int i = 0; i < kCauseCount; ++i)
        words.insert(mistakeText(static_cast<Cause>(i)));
    QCOMPARE(words.size(), qsizetype(kCauseCount));
}

QTEST_GUILESS_MAIN(TestMistakes)
#include "tst_mistakes.moc"
