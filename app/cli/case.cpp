// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/exchange/case/caseimport.h"
#include "core/exchange/case/casereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the case's own key says of an event now, and whether that is what the case says it says.
struct Rechecked
{
    std::optional<Verdict> verdict; ///< nullopt: there is nothing to check it with
    bool fits = true;
};

Rechecked recheck(const CaseEvent &event, const CaseManifest &manifest,
                  const SchemeCatalogue &schemes)
{
    Rechecked checked;
    if (const auto found = caseVerification(event, manifest, &schemes)) {
        checked.verdict = found->verdict;
        checked.fits = event.resigning && event.resigning->verdict == found->verdict;
    }
    return checked;
}

QJsonObject manifestJson(const CaseManifest &manifest)
{
    QJsonObject environment;
    for (auto it = manifest.environment.begin(); it != manifest.environment.end(); ++it)
        environment[it.key()] = it.value();
    QJsonObject replaced;
    for (auto it = manifest.replaced.begin(); it != manifest.replaced.end(); ++it)
        replaced[it.key()] = it.value();
    QJsonArray keys;
    for (const CaseKey &key : manifest.keys)
        keys.append(QJsonObject{ { u"id"_s, key.id },
                                 { u"endpoint"_s, key.endpoint },
                                 { u"scheme"_s, key.scheme } });
    return { { u"type"_s, u"case"_s },
             { u"is_whole"_s, true },
             { u"version"_s, manifest.version },
             { u"created_at"_s, rfc3339(manifest.createdAtUs) },
             { u"program"_s, manifest.program },
             { u"program_version"_s, manifest.programVersion },
             { u"title"_s, manifest.title },
             { u"note"_s, manifest.note },
             { u"environment"_s, environment },
             { u"is_redacted"_s, manifest.isRedacted },
             { u"replaced"_s, replaced },
             { u"keys"_s, keys },
             { u"events"_s, static_cast<qint64>(manifest.events.size()) },
             { u"files"_s, static_cast<qint64>(manifest.files.size()) } };
}

QJsonObject eventLineJson(std::size_t index, const CaseEvent &event, const Rechecked &checked)
{
    QJsonObject object = eventJson(summaryOf(event.event));
    object[u"type"_s] = u"event"_s;
    object[u"number"_s] = static_cast<qint64>(index + 1);
    object[u"replays"_s] = static_cast<qint64>(event.replays.size());
    QJsonArray causes;
    for (const Finding &finding : event.findings)
        causes.append(QString(causeId(finding.cause)));
    object[u"causes"_s] = causes;
    if (!event.resigning)
        return object;
    QJsonObject resigned{ { u"sentence"_s, event.resigning->sentence } };
    if (event.resigning->cause)
        resigned[u"cause"_s] = QString(causeId(*event.resigning->cause));
    if (checked.verdict)
        resigned[u"verdict"_s] = QString(verdictId(*checked.verdict));
    resigned[u"fits"_s] = checked.fits;
    object[u"resigned"_s] = resigned;
    return object;
}

void putManifest(const CaseManifest &manifest, qint64 bytes)
{
    if (!manifest.title.isEmpty())
        putLine(displayText(manifest.title.toUtf8()));
    putLine(u"A case of %1, made %2 by %3 %4."_s.arg(
            manifest.events.size() == 1 ? u"1 event"_s : u"%1 events"_s.arg(manifest.events.size()),
            rfc3339(manifest.createdAtUs), displayText(manifest.program.toUtf8(), 60),
            displayText(manifest.programVersion.toUtf8(), 60)));
    QStringList environment;
    for (auto it = manifest.environment.begin(); it != manifest.environment.end(); ++it)
        environment += displayText((it.key() + u' ' + it.value()).toUtf8(), 100);
    if (!environment.isEmpty())
        putLine(u"Made on: "_s + environment.join(u", "_s));
    putLine(u"Whole: %1 files, %2, each as the manifest says."_s.arg(
            QString::number(manifest.files.size()), displaySize(bytes)));
    qint64 replaced = 0;
    for (const qint64 count : manifest.replaced)
        replaced += count;
    putLine(manifest.isRedacted ? u"Redacted; values replaced by pseudonyms: %1."_s.arg(replaced)
                                : u"Not redacted: it holds what came, with all that is in it."_s);
    for (const CaseKey &key : manifest.keys)
        putLine(u"Throw-away key %1: endpoint %2, scheme %3."_s.arg(
                displayText(key.id.toUtf8(), 60), displayText(key.endpoint.toUtf8(), 100),
                displayText(key.scheme.toUtf8(), 100)));
    if (!manifest.note.isEmpty()) {
        putLine({});
        putForeignText(manifest.note.toUtf8());
    }
    putLine({});
}

void putEvent(std::size_t index, const CaseEvent &event, const Rechecked &checked)
{
    putLine(u"%1  %2"_s.arg(index + 1).arg(eventLine(summaryOf(event.event))));
    for (const Finding &finding : event.findings)
        putLine(u"      cause: %1 (%2). %3"_s.arg(causeTitle(finding.cause),
                                                  QString(confidenceId(finding.confidence)),
                                                  displayText(finding.evidence.toUtf8(), 400)));
    if (event.resigning) {
        putLine(u"      "_s + displayText(event.resigning->sentence.toUtf8(), 400));
        if (checked.verdict)
            putLine(u"      with the throw-away key now: %1%2"_s.arg(
                    QString(verdictId(*checked.verdict)),
                    checked.fits ? QString() : u", which is not what the case says"_s));
    }
    if (!event.replays.empty())
        putLine(event.replays.size() == 1 ? u"      replayed once"_s
                                          : u"      replayed %1 times"_s.arg(event.replays.size()));
}

} // namespace

int runCase(const QStringList &arguments)
{
    Options options(
            u"case"_s,
            u"Checks a case (.hookcase) that somebody sent, and shows what is in it, without "
            u"storing any of\n"
            "it: whether it is whole, who made it with what, its events with their verdicts and\n"
            "causes, and of a redacted one, whether its signatures are still what they were, by "
            "the\n"
            "throw-away keys that travel in it. `import` stores its events.\n\n"
            "Exit code 0: it is whole; 1: it is not, or a signature is not what the case says;\n"
            "3: the file cannot be read.\n\n"
            "Examples:\n"
            "  hookloupe-cli case broken-signatures.hookcase\n"
            "  hookloupe-cli case --json broken-signatures.hookcase\n"
            "  hookloupe-cli case --raw 2 broken-signatures.hookcase > request.http\n"
            "  hookloupe-cli import broken-signatures.hookcase\n"_s);
    options.positional(u"file"_s, u"the case"_s, u"FILE.hookcase"_s);
    options.option(u"raw"_s,
                   u"Only write the exact request of this event of the case (1 is the "
                   "first)."_s,
                   u"NUMBER"_s);
    options.option(u"json"_s, u"One JSON object for the case, and one for each event."_s);
    options.schemesOption();
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().size() != 1)
        return options.usageError(u"Name one case."_s);
    const auto raw = options.number(u"raw"_s, 0, 1, kCaseEventsMax);
    if (!raw)
        return options.usageError(raw.error().sentence);
    const QString path = options.positionals().front();
    const auto reader = [&] {
        LongTask task(u"Checking"_s);
        return CaseReader::open(path, task.progress());
    }();
    if (!reader) {
        const Error &error = reader.error();
        say(u"hookloupe-cli: "_s + error.sentence);
        // What cannot be read is no answer about it.
        return error.code == ErrorCode::NotFound || error.code == ErrorCode::PermissionDenied
                ? Environment
                : Negative;
    }
    const CaseManifest &manifest = (*reader)->manifest();
    if (*raw > 0) {
        const auto event = (*reader)->event(static_cast<std::size_t>(*raw - 1));
        if (!event)
            return fail({ ErrorCode::NotFound, event.error().sentence });
        put(event->event.request.wire);
        return Success;
    }
    const bool json = options.has(u"json"_s);
    if (json)
        putJson(manifestJson(manifest));
    else
        putManifest(manifest, (*reader)->bytes());
    int exit = Success;
    const auto schemes = options.schemes();
    for (std::size_t i = 0; i < manifest.events.size(); ++i) {
        const auto event = (*reader)->event(i);
        if (!event) {
            say(u"event %1: %2"_s.arg(i + 1).arg(event.error().sentence));
            exit = Negative;
            continue;
        }
        const Rechecked checked = recheck(*event, manifest, *schemes);
        if (!checked.fits)
            exit = Negative;
        if (json)
            putJson(eventLineJson(i, *event, checked));
        else
            putEvent(i, *event, checked);
    }
    return exit;
}

} // namespace hookloupe::cli
