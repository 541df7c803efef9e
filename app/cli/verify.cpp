// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/signature/vectors.h"
#include "core/signature/verifier.h"

#include <QJsonArray>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

int runVectorFile(const QString &path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return fail(bytes.error());
    const VectorRun run = runVectors(*bytes);
    for (const QString &mismatch : run.mismatches)
        putLine(mismatch);
    putLine(u"%1 passed, %2 failed"_s.arg(run.passed).arg(run.failed));
    if (run.passed + run.failed == 0)
        say(u"hookloupe-cli: %1 holds no test vectors."_s.arg(path));
    return run.passed > 0 && run.failed == 0 ? Success : Negative;
}

void explain(const Verification &found)
{
    const auto row = [](const QString &name, const QString &value) {
        putLine(u"  %1 %2"_s.arg(name, -15).arg(value));
    };
    row(u"carrier"_s, displayText(found.carrier));
    row(u"signed content"_s, found.contentDescription);
    for (const SignatureCandidate &candidate : found.candidates) {
        row(u"received"_s, displayText(candidate.received));
        if (!candidate.expected.isEmpty())
            row(u"expected"_s, displayText(candidate.expected));
        row(u"matches"_s,
            candidate.matches                    ? u"yes"_s
                    : candidate.remark.isEmpty() ? u"no"_s
                                                 : u"no: "_s + candidate.remark);
    }
    if (found.timestamp) {
        row(u"timestamp"_s,
            displayText(found.timestamp->text) + u" = "_s
                    + rfc3339(found.timestamp->unixMs * 1000));
        row(u"age"_s, u"%1 s"_s.arg(static_cast<double>(found.timestamp->ageMs) / 1000));
        row(u"tolerance"_s,
            found.timestamp->toleranceS ? u"%1 s"_s.arg(*found.timestamp->toleranceS)
                                        : u"not judged"_s);
    }
    if (!found.coverageNote.isEmpty())
        row(u"note"_s, found.coverageNote);
    if (!found.signedContent.isEmpty()) {
        putLine({});
        putLine(u"These %1 are signed:"_s.arg(displaySize(found.signedContent.size())));
        putForeignText(found.signedContent);
    }
}

void putVerificationJson(const Verification &found)
{
    QJsonObject object{ { u"verdict"_s, QString(verdictId(found.verdict)) },
                        { u"scheme"_s, found.scheme },
                        { u"reason"_s, found.reason },
                        { u"carrier"_s, displayText(found.carrier) } };
    QJsonArray candidates;
    for (const SignatureCandidate &candidate : found.candidates)
        candidates.append(QJsonObject{ { u"received"_s, displayText(candidate.received) },
                                       { u"expected"_s, displayText(candidate.expected) },
                                       { u"matches"_s, candidate.matches } });
    object[u"candidates"_s] = candidates;
    if (found.timestamp) {
        object[u"timestamp"_s] = rfc3339(found.timestamp->unixMs * 1000);
        object[u"age_ms"_s] = found.timestamp->ageMs;
    }
    putJson(object);
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
    options.option(u"now"_s, u"Judge the timestamp by this time (default: the present)."_s,
                   u"UNIX"_s);
    options.option(u"tolerance"_s, u"Allow this age instead of the scheme's; -1: any."_s,
                   u"SECONDS"_s);
    options.option(u"url"_s,
                   u"The URL that the provider called (default: https, Host and target)."_s,
                   u"URL"_s);
    options.option(u"explain"_s,
                   u"Show what was signed, what was expected and what was received."_s);
    options.option(u"json"_s, u"One JSON object a line."_s);
    options.option(u"vectors"_s, u"Run the test vectors in this file, one JSON object a line."_s,
                   u"FILE.jsonl"_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.has(u"vectors"_s))
        return runVectorFile(options.value(u"vectors"_s));
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

    // Whole seconds would set what was signed within this second in the future.
    VerifyOptions how{ .nowUs = options.has(u"now"_s) ? *now * 1'000'000
                                                      : SystemClock::instance().nowUs(),
                       .keepContent = options.has(u"explain"_s) };
    if (options.has(u"tolerance"_s))
        how.toleranceS = *tolerance;
    const QByteArray url = urlOf(options, *request);
    const Verification found = verify(*scheme, *key, RequestView::of(*request, url), how);
    if (options.has(u"json"_s)) {
        putVerificationJson(found);
    } else {
        putLine(QString(verdictId(found.verdict)));
        putLine(found.reason);
        if (options.has(u"explain"_s))
            explain(found);
    }
    return found.verdict == Verdict::Valid ? Success : Negative;
}

} // namespace hookloupe::cli
