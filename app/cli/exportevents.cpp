// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/exportevents.h"

#include "app/cli/commands.h"
#include "app/cli/endpointsfile.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/vaultoptions.h"
#include "app/cli/workspacekeys.h"
#include "core/event/bytes.h"
#include "core/exchange/redaction.h"
#include "core/store/eventreader.h"
#include "core/workspace/eventexport.h"
#include "core/workspace/storedredaction.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QSaveFile>

#include <atomic>
#include <limits>
#include <unistd.h>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// The numbers that are given, or what the query finds, oldest first.
Result<std::vector<qint64>> idsOf(const Options &options, EventReader &reader)
{
    std::vector<qint64> ids;
    for (const QString &text : options.positionals()) {
        bool isNumber = false;
        ids.push_back(text.toLongLong(&isNumber));
        if (!isNumber)
            return Error{ ErrorCode::InvalidInput,
                          u"'%1' is not the number of an event."_s.arg(text) };
    }
    if (!options.has(u"query"_s))
        return ids;
    QueryMistake mistake;
    const auto query = Query::parse(options.value(u"query"_s), &mistake);
    if (!query)
        return Error{
            ErrorCode::InvalidInput,
            u"Column %1 of the query: %2"_s.arg(mistake.column + 1).arg(mistake.sentence)
        };
    return reader.idsInRange({ .query = *query }, 1, std::numeric_limits<qint64>::max());
}

/// Where the bytes go: standard output, or a file that appears when it is whole.
class Destination
{
public:
    Result<void> open(const QString &path, bool replaces)
    {
        if (path.isEmpty())
            return {};
        if (!replaces && QFile::exists(path))
            return Error{ ErrorCode::InvalidInput,
                          u"%1 is there already; --force replaces it."_s.arg(path) };
        m_file = std::make_unique<QSaveFile>(path);
        if (m_file->open(QIODevice::WriteOnly)) {
            m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            return {};
        }
        return failure();
    }

    Result<void> write(const QByteArray &bytes)
    {
        if (!m_file)
            put(bytes);
        else if (m_file->write(bytes) != bytes.size())
            return failure();
        return {};
    }

    Result<void> finish()
    {
        if (m_file && !m_file->commit())
            return failure();
        return {};
    }

private:
    Error failure() const
    {
        return { ErrorCode::PermissionDenied,
                 u"%1 cannot be written: %2."_s.arg(m_file->fileName(), m_file->errorString()) };
    }

    std::unique_ptr<QSaveFile> m_file;
};

/// nullopt: nothing is taken out.
Result<std::optional<Redactor>> redactorOf(const Options &options, EventReader &reader)
{
    const bool isOff = options.has(u"no-redact"_s);
    if (isOff && (options.has(u"redact"_s) || options.has(u"redaction-rules"_s)))
        return Error{ ErrorCode::InvalidInput,
                      u"--no-redact goes with neither --redact nor rules."_s };
    if (isOff)
        return std::optional<Redactor>();
    auto kept = storedRedactionRules(reader);
    if (!kept)
        return kept.error();
    RedactionRules rules = *std::move(kept);
    if (options.has(u"redaction-rules"_s)) {
        const QString path = options.value(u"redaction-rules"_s);
        const auto text = readInput(path);
        if (!text)
            return text.error();
        auto read = RedactionRules::fromJson(*text);
        if (!read)
            return Error{ ErrorCode::InvalidInput, u"%1: %2"_s.arg(path, read.error().sentence) };
        rules = std::move(*read);
    }
    return std::optional(Redactor(std::move(rules), Pseudonyms::withRandomKey()));
}

/// What a document needs to look into signatures.
Result<std::shared_ptr<const CaseContext>> contextOf(const Options &options)
{
    auto workspace = Workspace::open(
            { .storePath = options.storePath(), .schemesFolder = options.schemesFolder() });
    if (!workspace)
        return workspace.error();
    if (auto opened = openVault(options, (*workspace)->secrets()); !opened)
        return opened.error();
    if (options.has(u"endpoints"_s)) {
        const auto used = useEndpointsFile(**workspace, options.value(u"endpoints"_s));
        if (!used)
            return used.error();
    }
    waitForSecrets(**workspace);
    CaseContext context = caseContext(**workspace);
    context.title = options.value(u"title"_s).simplified();
    context.note = options.value(u"note"_s);
    context.allowsLeaks = options.has(u"allow-secrets"_s);
    return std::shared_ptr<const CaseContext>(
            std::make_shared<const CaseContext>(std::move(context)));
}

/// Never what a value was that was taken out.
void sayWhatBecameOf(const ExportedEvent &event, bool withRedactions)
{
    const QString number = u"#%1: "_s.arg(event.id);
    if (!event.leftOut.isEmpty())
        return say(number + event.leftOut);
    for (const QString &note : event.notes)
        say(number + note);
    if (!withRedactions)
        return;
    for (const Replacement &one : event.replacements)
        say(number + u"%1 (%2): %3"_s.arg(one.place, one.rule, displayText(one.after, 80)));
}

} // namespace

void addExportOptions(Options &options)
{
    options.option(u"query"_s, u"Every event that this query finds, oldest first."_s, u"QUERY"_s);
    options.option(
            u"output"_s,
            u"Write to this file, which appears when it is whole (default: standard output)."_s,
            u"FILE"_s);
    options.option(u"redact"_s, u"Take out credentials, people and payment data (the default)."_s);
    options.option(u"no-redact"_s, u"Write what came, with all that is in it."_s);
    options.option(
            u"redaction-rules"_s,
            u"What to take out, by a JSON file of rules, instead of those that the store keeps."_s,
            u"FILE.json"_s);
    options.option(u"show-redactions"_s,
                   u"Say what was taken out where, and what stands there now."_s);
    options.option(u"allow-secrets"_s,
                   u"Write a case, page or report though a known secret was found in it."_s);
    options.option(u"title"_s, u"A heading for a case or a page."_s, u"TEXT"_s);
    options.option(u"note"_s, u"What whoever gets the case or page should know."_s, u"TEXT"_s);
    options.option(u"endpoints"_s,
                   u"For a case: look into signatures by the endpoints of this file, not by those "
                   "of the store."_s,
                   u"FILE.json"_s);
    vaultOptions(options,
                 u"For a case, page or report: take secrets that the keyring does not have, and "
                 "those of {\"vault\": NAME}, from this encrypted file."_s);
    options.schemesOption();
    options.option(u"to"_s,
                   u"Where commands and snippets send to (default: http://localhost:3000)."_s,
                   u"URL"_s);
}

int exportEvents(const Options &options, const ExportFormat &format)
{
    if (options.positionals().isEmpty() == !options.has(u"query"_s))
        return options.usageError(u"Give the numbers of events, or a --query."_s);
    if (!QFile::exists(options.storePath()))
        return fail({ ErrorCode::StoreUnreadable,
                      u"There is no store at %1 yet; `hookloupe-cli listen` makes one."_s.arg(
                              options.storePath()) });
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return fail({ ErrorCode::StoreUnreadable, reader.error().sentence });
    const auto ids = idsOf(options, **reader);
    if (!ids)
        return ids.error().code == ErrorCode::InvalidInput
                ? options.usageError(ids.error().sentence)
                : fail(ids.error());

    const auto redactor = redactorOf(options, **reader);
    if (!redactor)
        return redactor.error().code == ErrorCode::InvalidInput
                ? options.usageError(redactor.error().sentence)
                : fail(redactor.error());

    const bool isDocument = !format.make;
    if (format.id == "case"_L1 && !options.has(u"output"_s) && ::isatty(STDOUT_FILENO) == 1)
        return options.usageError(
                u"A case is no text for a terminal; name a file with --output."_s);
    std::shared_ptr<const CaseContext> context;
    if (isDocument) {
        auto made = contextOf(options);
        if (!made)
            return fail(made.error());
        context = std::move(*made);
    }

    Destination destination;
    if (const auto opened = destination.open(options.value(u"output"_s), options.has(u"force"_s));
        !opened)
        return fail(opened.error());
    ExportPlan plan{
        .ids = *ids, .formatId = QString(format.id), .redactor = *redactor, .context = context
    };
    if (options.has(u"to"_s))
        plan.options.baseUrl = options.value(u"to"_s).toUtf8();
    while (plan.options.baseUrl.endsWith('/'))
        plan.options.baseUrl.chop(1);

    const auto done = [&] {
        LongTask task(u"Exporting"_s);
        return hookloupe::exportEvents(
                **reader, plan,
                [&destination](const QByteArray &bytes) { return destination.write(bytes); },
                task.progress(),
                [&options](const ExportedEvent &event) {
                    sayWhatBecameOf(event, options.has(u"show-redactions"_s));
                });
    }();
    if (!done)
        return fail(done.error());
    for (const Leak &leak : done->leaks) {
        if (!done->isBlocked || !leak.isSecret)
            say(u"Left in it: %1, %2 times%3."_s.arg(
                    leak.what, QString::number(leak.count),
                    leak.firstFile.isEmpty() ? QString() : u", first in "_s + leak.firstFile));
    }
    if (done->isBlocked) {
        say(u"hookloupe-cli: "_s + blockedSentence(*done)
            + u" (--allow-secrets writes it all the same.)"_s);
        return Negative;
    }
    // A document of nothing is none.
    if (isDocument && done->written == 0)
        return fail({ ErrorCode::NotFound,
                      done->why.isEmpty() ? u"There is no event to export."_s
                                          : u"Nothing could be exported."_s });
    if (const auto finished = destination.finish(); !finished)
        return fail(finished.error());
    say(u"%1 of %2 exported."_s.arg(done->written).arg(done->written + done->left));
    if (*redactor)
        say(done->replaced == 0 ? u"There was nothing to redact."_s
                    : isDocument
                    ? u"Redacted values: %1. What was signed was signed anew with "
                      "throw-away keys."_s.arg(done->replaced)
                    : u"Redacted values: %1. Signatures no longer verify; --no-redact writes "
                      "what came."_s.arg(done->replaced));
    if (!format.loses.isEmpty())
        say(QString(format.loses));
    return done->written > 0 && done->left == 0 ? Success : Negative;
}

} // namespace hookloupe::cli
