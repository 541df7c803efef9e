// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/diagnosisoutput.h"
#include "app/cli/explanationoutput.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/endpoint/endpoint.h"
#include "core/event/clock.h"
#include "core/signature/vectors.h"
#include "core/signature/verifier.h"
#include "core/workspace/knownsecrets.h"

#include <QJsonArray>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

int runVectorFile(const QString &path, const SchemeCatalogue &schemes)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return fail(bytes.error());
    const VectorRun run = runVectors(*bytes, {}, schemes);
    for (const QString &mismatch : run.mismatches)
        putLine(mismatch);
    putLine(u"%1 passed, %2 failed"_s.arg(run.passed).arg(run.failed));
    if (run.passed + run.failed == 0)
        say(u"hookloupe-cli: %1 holds no test vectors."_s.arg(path));
    return run.passed > 0 && run.failed == 0 ? Success : Negative;
}

/// The further secrets of --also-secret-…, and those of --endpoints.
Result<std::vector<KnownSecret>> knownSecrets(const Options &options, qint64 atUs)
{
    std::vector<KnownSecret> known;
    const QList<SecretRef> further = furtherSecretRefs(options);
    for (const SecretRef &ref : further) {
        const auto secret = options.secret(ref);
        if (!secret)
            return secret.error();
        KnownSecret one;
        one.name = (ref.kind == SecretRef::Kind::File            ? u"the file “%1”"_s
                            : ref.kind == SecretRef::Kind::Vault ? u"the item “%1” of the vault"_s
                                                                 : u"the variable %1"_s)
                           .arg(ref.name);
        one.key = *secret;
        known.push_back(std::move(one));
    }
    if (!options.has(u"endpoints"_s))
        return known;
    const auto document = readInput(options.value(u"endpoints"_s));
    if (!document)
        return document.error();
    const auto endpoints = EndpointSet::fromJson(*document);
    if (!endpoints)
        return endpoints.error();
    for (const Endpoint &endpoint : endpoints->list()) {
        QList<DatedKey> keys;
        for (const EndpointSecret &secret : endpoint.secrets) {
            DatedKey key{ .secret = secret };
            // One that is missing here is no obstacle to looking through the others.
            if (const auto bytes = options.secret(secret.ref))
                key.material = KeyMaterial{ .key = *bytes, .parameters = endpoint.parameters };
            else
                say(u"hookloupe-cli: a secret of the endpoint “%1” cannot be read and is left "
                    "out."_s.arg(endpoint.name));
            keys.append(std::move(key));
        }
        appendKnown(known, endpoint.name, KeyList(std::move(keys)), atUs);
    }
    return known;
}

/// Both verdicts on one request: as of its receipt, and as of now.
struct Judgement
{
    Verification atReceipt;
    std::optional<qint64> receivedUs; ///< nullopt: nobody says
    Verification now;
    qint64 nowUs = 0;
};

Judgement judge(const Scheme &scheme, const KeyMaterial &key, const RequestView &view,
                VerifyOptions how, std::optional<qint64> receivedUs)
{
    Judgement result;
    result.receivedUs = receivedUs;
    result.nowUs = SystemClock::instance().nowUs();
    how.isReceiptUnknown = !receivedUs;
    how.nowUs = receivedUs.value_or(result.nowUs);
    result.atReceipt = verify(scheme, key, view, how);
    result.now = verify(scheme, key, view, { .nowUs = result.nowUs, .toleranceS = how.toleranceS });
    return result;
}

QJsonObject verdictJson(const Verification &found, std::optional<qint64> timeUs)
{
    return { { u"verdict"_s, QString(verdictId(found.verdict)) },
             { u"reason"_s, found.reason },
             { u"time"_s, timeUs ? QJsonValue(rfc3339(*timeUs)) : QJsonValue() } };
}

void putJudgement(const Judgement &judgement, bool explains)
{
    putLine(QString(verdictId(judgement.atReceipt.verdict)));
    putLine(judgement.atReceipt.reason);
    if (!judgement.atReceipt.coverageNote.isEmpty())
        putLine(u"Not covered: "_s + judgement.atReceipt.coverageNote);
    if (!explains && judgement.now.verdict == judgement.atReceipt.verdict)
        return;
    putLine({});
    putLine(judgement.receivedUs
                    ? u"As of receipt (%1): %2"_s.arg(rfc3339(*judgement.receivedUs),
                                                      verdictId(judgement.atReceipt.verdict))
                    : u"As of receipt: %1. Nothing says when that was; --now does."_s.arg(
                            verdictId(judgement.atReceipt.verdict)));
    putLine(u"As of now: %1. %2"_s.arg(verdictId(judgement.now.verdict), judgement.now.reason));
}

} // namespace

int runVerify(const QStringList &arguments)
{
    Options options(
            u"verify"_s,
            u"Checks the signature of a raw HTTP request (request line, headers, empty line, body "
            u"to the\n"
            "end of the file). Prints the verdict and the reason; exit code 0 only for valid.\n\n"
            "Examples:\n"
            "  hookloupe-cli verify --scheme stripe --secret-env STRIPE_SECRET request.http\n"
            "  hookloupe-cli show 12 --raw | hookloupe-cli verify --scheme github --secret-file s "
            "-\n"
            "  hookloupe-cli verify --scheme stripe --secret-env S --explain --now 1700000000 "
            "r.http\n"
            "  hookloupe-cli verify --vectors vectors.jsonl"_s);
    options.positional(u"request"_s, u"a REQUEST.http file, or - for standard input"_s,
                       u"REQUEST.http|-"_s);
    options.keyOptions();
    options.option(
            u"now"_s,
            u"When the request was received. Without it an age is not judged: a request that "
            "was kept is not stale because it is old today; what holds now is said too."_s,
            u"UNIX"_s);
    options.option(u"tolerance"_s, u"Allow this age instead of the scheme's; -1: any."_s,
                   u"SECONDS"_s);
    options.option(u"url"_s,
                   u"The URL that the provider called (default: https, Host and target)."_s,
                   u"URL"_s);
    options.option(
            u"explain"_s,
            u"Show every step: header, timestamp, signed content, expected and received; and "
            "for a bad verdict all that was found, with the fix for common frameworks."_s);
    furtherSecretOptions(options, u"A further secret to look for the cause with"_s);
    options.option(u"endpoints"_s,
                   u"Look for the cause with the secrets of these endpoints, too."_s,
                   u"FILE.json"_s);
    options.option(u"json"_s, u"One JSON object a line."_s);
    options.option(u"vectors"_s, u"Run the test vectors in this file, one JSON object a line."_s,
                   u"FILE.jsonl"_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.has(u"vectors"_s))
        return runVectorFile(options.value(u"vectors"_s), *options.schemes());
    if (options.positionals().size() != 1)
        return options.usageError(u"Give one request file, or - for standard input."_s);
    const auto now = options.number(u"now"_s, 0, 0, 253'402'300'799);
    const auto tolerance = options.number(u"tolerance"_s, 0, -1, 1'000'000'000);
    if (!now || !tolerance)
        return options.usageError(now ? tolerance.error().sentence : now.error().sentence);
    const auto scheme = options.scheme();
    if (!scheme)
        return options.usageError(scheme.error().sentence);
    const auto key = options.key();
    if (!key)
        return fail(key.error());
    const auto request = readRequest(options.positionals().first());
    if (!request)
        return fail(request.error());

    const auto others = knownSecrets(
            options, options.has(u"now"_s) ? *now * 1'000'000 : SystemClock::instance().nowUs());
    if (!others)
        return fail(others.error());

    VerifyOptions how;
    how.keepContent = true;
    if (options.has(u"tolerance"_s))
        how.toleranceS = *tolerance;
    const QByteArray url = urlOf(options, *request);
    const RequestView view = RequestView::of(*request, url);
    const Judgement judgement =
            judge(*scheme, *key, view, how,
                  options.has(u"now"_s) ? std::optional(*now * 1'000'000) : std::nullopt);
    const Verification &found = judgement.atReceipt;
    how.isReceiptUnknown = !judgement.receivedUs;
    how.nowUs = judgement.receivedUs.value_or(judgement.nowUs);
    const DiagnosisInput toDiagnose{
        *scheme, *key, *request, url, how, *others, options.schemes()
    };
    const Diagnosis diagnosis = diagnose(toDiagnose);
    const bool explains = options.has(u"explain"_s);
    // A difference to an unknown time of receipt says nothing.
    const Clocks clocks = judgement.receivedUs
            ? readClocks(view, found.timestamp ? &*found.timestamp : nullptr, *judgement.receivedUs)
            : Clocks();
    if (options.has(u"json"_s)) {
        QJsonObject object = verificationJson(found);
        object[u"as_of_receipt"_s] = verdictJson(found, judgement.receivedUs);
        object[u"as_of_now"_s] = verdictJson(judgement.now, judgement.nowUs);
        object[u"diagnosis"_s] = diagnosisJson(diagnosis);
        object[u"clocks"_s] = clocksJson(clocks);
        if (explains)
            object[u"steps"_s] = stepsJson(hookloupe::explain(*scheme, *key, view, found));
        putJson(object);
    } else {
        putJudgement(judgement, explains);
        if (explains) {
            putExplanation(hookloupe::explain(*scheme, *key, view, found), found);
            putClocks(clocks);
        }
        putDiagnosis(diagnosis, explains);
    }
    return found.verdict == Verdict::Valid ? Success : Negative;
}

} // namespace hookloupe::cli
