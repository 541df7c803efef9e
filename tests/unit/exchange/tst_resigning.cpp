// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/caseimport.h"
#include "core/exchange/case/resigner.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"
#include "core/signature/verifier.h"
#include "tests/unit/signature/everyscheme.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Redacted events that are signed anew: valid stays valid, and a failure its cause.
class TestResigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySchemeStaysValid();
    void everyCauseIsMadeAgain_data();
    void everyCauseIsMadeAgain();
    void whatCannotBeVerifiedSaysSo();
    void oneKeyForEachEndpointAndScheme();
    void anUnknownCauseStaysUnknown();
    void theBodyThatWasReceivedStays();
};

namespace {

Redactor redactor()
{
    return Redactor(RedactionRules::defaults(), Pseudonyms("0123456789abcdef0123456789abcdef"));
}

/// As it is received: signed, and judged.
std::optional<CaseEvent> received(const Scheme &scheme, const KeyMaterial &key, Cause mistake,
                                  bool isWrong)
{
    const OwnedRequest owned = plainRequest(scheme);
    Fields fields = owned.fields;
    fields.push_back({ "Host", "a.example" });
    fields.push_back({ "X-Customer", "jane@shop.example" });
    const WireRequest plain = parseLenient(
            composeRequest("POST", "/n", withContentLength(fields, owned.body.size()), owned.body));
    const QByteArray url = "https://a.example/n";
    SignOptions options;
    options.timestampUs = kNowUs;
    const auto wire = isWrong ? wronglySignedRequest(scheme, key, plain, url, options, mistake)
                              : signedRequest(scheme, key, plain, url, options);
    if (!wire)
        return std::nullopt;
    auto request = parseStoredRequest(*wire);
    if (!request)
        return std::nullopt;
    CaseEvent event;
    event.event.request = std::move(*request);
    const qsizetype query = event.event.request.targetBytes().indexOf('?');
    event.event.signedUrl = url
            + (query < 0 ? QByteArray()
                         : event.event.request.targetBytes().sliced(query).toByteArray());
    event.event.receivedAtUs = kNowUs;
    event.event.endpoint = u"payments"_s;
    event.event.scheme = scheme.id;
    event.event.verdict =
            verify(scheme, key, RequestView::of(event.event.request, event.event.signedUrl),
                   { .nowUs = kNowUs })
                    .verdict;
    return event;
}

Diagnosis diagnosed(const CaseEvent &event, const Scheme &scheme, const KeyMaterial &key,
                    std::vector<KnownSecret> others = {})
{
    DiagnosisInput input;
    input.scheme = scheme;
    input.key = key;
    input.request = event.event.request;
    input.url = event.event.signedUrl;
    input.options.nowUs = kNowUs;
    input.others = std::move(others);
    input.catalogue = SchemeCatalogue::builtInShared();
    return diagnose(input, { .milliseconds = 5'000 });
}

/// The redacted event, signed anew; its keys.
CaseEvent resigned(const CaseEvent &before, const KeyMaterial &key, CaseManifest &manifest)
{
    static const Redactor redacting = redactor();
    CaseEvent event = before;
    std::vector<Replacement> replacements;
    QStringList notes;
    auto redacted = redactedEvent(before.event, redacting, replacements, notes);
    event.event = std::move(*redacted);
    event.isRedacted = true;
    Resigner resigner(SchemeCatalogue::builtIn(), redacting);
    resigner.resign(event, { before.event, key, std::nullopt });
    manifest.keys = resigner.keys();
    return event;
}

} // namespace

void TestResigning::everySchemeStaysValid()
{
    int valid = 0;
    QStringList others;
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const KeyMaterial key = signingKey(scheme);
        const auto before = received(scheme, key, Cause::Unknown, false);
        if (!before || before->event.verdict != Verdict::Valid)
            continue; // it cannot be signed here at all
        CaseManifest manifest;
        const CaseEvent after = resigned(*before, key, manifest);
        QVERIFY2(after.resigning, qPrintable(scheme.id));
        QVERIFY2(!after.event.request.wire.contains("jane@shop.example"), qPrintable(scheme.id));
        if (!after.resigning->verdict) {
            others += scheme.id + u": "_s + after.resigning->sentence;
            continue;
        }
        const auto found = caseVerification(after, manifest, nullptr);
        QVERIFY2(found && found->verdict == Verdict::Valid, qPrintable(scheme.id));
        // The key that verifies is nobody's: neither the real one nor a private one.
        QVERIFY(manifest.keys[0].secret.view() != key.key.view());
        QVERIFY(!manifest.keys[0].secret.view().contains("PRIVATE"));
        ++valid;
    }
    qInfo("%d schemes stay valid; %d say that they cannot: %s", valid, int(others.size()),
          qPrintable(others.join(u"; "_s)));
    QVERIFY(valid > 150);
    QVERIFY(others.size() < 8);
}

void TestResigning::everyCauseIsMadeAgain_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("stripe") << u"stripe"_s;
    QTest::newRow("github") << u"github"_s;
    QTest::newRow("svix") << u"svix"_s;
    QTest::newRow("square") << u"square"_s;
}

void TestResigning::everyCauseIsMadeAgain()
{
    QFETCH(const QString, id);
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(id);
    const KeyMaterial key = signingKey(scheme);
    int again = 0;
    for (int i = 0; i < kCauseCount; ++i) {
        const auto cause = static_cast<Cause>(i);
        if (cause == Cause::Replayed || cause == Cause::Unknown)
            continue;
        auto before = received(scheme, key, cause, true);
        if (!before)
            continue; // makes no difference to this scheme
        std::vector<KnownSecret> others;
        if (cause == Cause::OtherSecret || cause == Cause::OldSecret) {
            QByteArray reversed = key.key.view().toByteArray();
            std::reverse(reversed.begin() + reversed.size() / 2, reversed.end());
            others.push_back({ .name = u"another"_s,
                               .key = SecretBytes(reversed),
                               .isRetired = cause == Cause::OldSecret });
        }
        before->findings = diagnosed(*before, scheme, key, others).findings;
        QVERIFY2(!before->findings.isEmpty(), qPrintable(causeTitle(cause)));
        const Finding first = before->findings.first();
        CaseManifest manifest;
        const CaseEvent after = resigned(*before, key, manifest);
        QVERIFY(after.resigning);
        if (!after.resigning->verdict) {
            // It may be so, but it must be said.
            QVERIFY(after.resigning->sentence.contains(u"can no longer be verified"_s));
            qInfo("%s, %s: %s", qPrintable(id), causeId(cause).data(),
                  qPrintable(after.resigning->sentence));
            continue;
        }
        // The verdict is the one from before, as everybody finds who has the case.
        const auto found = caseVerification(after, manifest, nullptr);
        QVERIFY(found);
        QCOMPARE(found->verdict, before->event.verdict);
        QCOMPARE(*after.resigning->verdict, before->event.verdict);
        if (!after.resigning->cause)
            continue;
        // And so is the cause.
        const CaseKey *own = manifest.key(after.resigning->keyId);
        QVERIFY(own);
        std::vector<KnownSecret> otherKeys;
        for (const CaseKey &one : manifest.keys) {
            if (one.isOther)
                otherKeys.push_back({ .name = one.id,
                                      .key = one.secret,
                                      .isRetired = cause == Cause::OldSecret });
        }
        const Diagnosis now =
                diagnosed(after, scheme, { own->secret, own->format, own->parameters }, otherKeys);
        QVERIFY(!now.findings.isEmpty());
        QVERIFY2(now.findings.first().cause == first.cause
                         && now.findings.first().confidence == Confidence::Proven,
                 qPrintable(u"%1, %2 became %3"_s.arg(id, causeTitle(first.cause),
                                                      causeTitle(now.findings.first().cause))));
        ++again;
    }
    qInfo("%s: %d causes made again", qPrintable(id), again);
    QVERIFY(again >= 8);
}

void TestResigning::whatCannotBeVerifiedSaysSo()
{
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(u"stripe");
    const KeyMaterial key = signingKey(scheme);
    CaseManifest manifest;
    auto event = *received(scheme, key, Cause::Unknown, false);
    event.event.verdict = Verdict::NoSecret;
    const CaseEvent without = resigned(event, key, manifest);
    QVERIFY(without.resigning && !without.resigning->verdict);
    QVERIFY(without.resigning->sentence.contains(u"no secret"_s));
    QVERIFY(manifest.keys.isEmpty());
    event.event.verdict = Verdict::Valid;
    event.event.scheme = u"gone"_s;
    const CaseEvent gone = resigned(event, key, manifest);
    QVERIFY(gone.resigning && !gone.resigning->verdict);
    QVERIFY(gone.resigning->sentence.contains(u"not known"_s));
    QVERIFY(!caseVerification(gone, manifest, nullptr));
    event.event.verdict = Verdict::Unsigned;
    QVERIFY(!resigned(event, key, manifest).resigning);
    // Imported, it is judged by nothing of the case's.
    const ImportedRequest imported = importedRequest(gone, manifest, nullptr);
    QVERIFY(!imported.proven);
    QCOMPARE(imported.provenance, Provenance::Reserialised);
    QVERIFY(imported.lost.join(u' ').contains(u"can no longer be verified"_s));
}

void TestResigning::oneKeyForEachEndpointAndScheme()
{
    const Redactor redacting = redactor();
    Resigner resigner(SchemeCatalogue::builtIn(), redacting);
    const auto add = [&](const QString &id, const QString &endpoint) {
        const Scheme &scheme = *SchemeCatalogue::builtIn().find(id);
        const KeyMaterial key = signingKey(scheme);
        CaseEvent event = *received(scheme, key, Cause::Unknown, false);
        event.event.endpoint = endpoint;
        const Event before = event.event;
        resigner.resign(event, { before, key, std::nullopt });
        return event.resigning->keyId;
    };
    const QString first = add(u"stripe"_s, u"a"_s);
    QCOMPARE(add(u"stripe"_s, u"a"_s), first);
    QVERIFY(add(u"stripe"_s, u"b"_s) != first);
    QVERIFY(add(u"github"_s, u"a"_s) != first);
    QCOMPARE(resigner.keys().size(), 3);
    QVERIFY(resigner.keys()[0].secret.view() != resigner.keys()[1].secret.view());
}

void TestResigning::anUnknownCauseStaysUnknown()
{
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(u"stripe");
    const KeyMaterial key = signingKey(scheme);
    CaseEvent event = *received(scheme, signingKey(scheme, true), Cause::Unknown, false);
    event.event.verdict = Verdict::BadSignature;
    event.findings = diagnosed(event, scheme, key).findings;
    CaseManifest manifest;
    const CaseEvent after = resigned(event, key, manifest);
    QVERIFY(after.resigning);
    QCOMPARE(after.resigning->verdict, std::optional(Verdict::BadSignature));
    QVERIFY(!after.resigning->cause);
    QVERIFY(after.resigning->sentence.contains(u"nobody’s"_s));
    QCOMPARE(manifest.keys.size(), 1);
}

void TestResigning::theBodyThatWasReceivedStays()
{
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(u"stripe");
    const KeyMaterial key = signingKey(scheme);
    for (const Cause cause : { Cause::BodyNewline, Cause::BodyReserialized, Cause::BodyBom }) {
        CaseEvent event = *received(scheme, key, cause, true);
        event.findings = diagnosed(event, scheme, key).findings;
        const QByteArray body = event.event.request.body().toByteArray();
        CaseManifest manifest;
        const CaseEvent after = resigned(event, key, manifest);
        QVERIFY(after.resigning && after.resigning->cause == cause);
        QCOMPARE(after.event.request.body().toByteArray(), body);
    }
}

QTEST_GUILESS_MAIN(TestResigning)
#include "tst_resigning.moc"
