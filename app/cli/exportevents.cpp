// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/exportevents.h"

#include "app/cli/commands.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/exchange/redaction.h"
#include "core/store/eventreader.h"
#include "core/workspace/eventexport.h"

#include <QFile>
#include <QSaveFile>

#include <atomic>
#include <limits>

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
Result<std::optional<Redactor>> redactorOf(const Options &options)
{
    const bool isOff = options.has(u"no-redact"_s);
    if (isOff && (options.has(u"redact"_s) || options.has(u"redaction-rules"_s)))
        return Error{ ErrorCode::InvalidInput,
                      u"--no-redact goes with neither --redact nor rules."_s };
    if (isOff)
        return std::optional<Redactor>();
    RedactionRules rules = RedactionRules::defaults();
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
    options.option(u"redaction-rules"_s, u"What to take out, by a JSON file of rules."_s,
                   u"FILE.json"_s);
    options.option(u"show-redactions"_s,
                   u"Say what was taken out where, and what stands there now."_s);
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

    const auto redactor = redactorOf(options);
    if (!redactor)
        return redactor.error().code == ErrorCode::InvalidInput
                ? options.usageError(redactor.error().sentence)
                : fail(redactor.error());

    Destination destination;
    if (const auto opened = destination.open(options.value(u"output"_s), options.has(u"force"_s));
        !opened)
        return fail(opened.error());
    ExportPlan plan{ .ids = *ids, .formatId = QString(format.id), .redactor = *redactor };
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
    if (const auto finished = destination.finish(); !finished)
        return fail(finished.error());
    say(u"%1 of %2 exported."_s.arg(done->written).arg(done->written + done->left));
    if (*redactor)
        say(done->replaced == 0
                    ? u"There was nothing to redact."_s
                    : u"%1 values were redacted, so that signatures no longer verify; --no-redact "
                      "writes what came."_s.arg(done->replaced));
    if (!format.loses.isEmpty())
        say(QString(format.loses));
    return done->written > 0 && done->left == 0 ? Success : Negative;
}

} // namespace hookloupe::cli
