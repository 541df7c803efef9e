// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/exportevents.h"

#include "app/cli/commands.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/store/eventreader.h"

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

} // namespace

void addExportOptions(Options &options)
{
    options.option(u"query"_s, u"Every event that this query finds, oldest first."_s, u"QUERY"_s);
    options.option(
            u"output"_s,
            u"Write to this file, which appears when it is whole (default: standard output)."_s,
            u"FILE"_s);
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

    Destination destination;
    if (const auto opened = destination.open(options.value(u"output"_s), options.has(u"force"_s));
        !opened)
        return fail(opened.error());
    ExportOptions exporting;
    if (options.has(u"to"_s))
        exporting.baseUrl = options.value(u"to"_s).toUtf8();
    while (exporting.baseUrl.endsWith('/'))
        exporting.baseUrl.chop(1);

    const auto writer = format.make(exporting);
    qint64 written = 0;
    qint64 left = 0;
    LongTask task(u"Exporting"_s);
    const TaskProgress progress = task.progress();
    auto wrote = destination.write(writer->begin());
    for (const qint64 id : *ids) {
        if (!wrote)
            break;
        if (!progress(written + left, static_cast<qint64>(ids->size())))
            return fail({ ErrorCode::Cancelled, u"Stopped before the end."_s });
        const auto event = (*reader)->event(id);
        const auto bytes = event ? writer->add(**event) : Result<QByteArray>(event.error());
        if (!bytes) {
            ++left;
            say(u"#%1: %2"_s.arg(id).arg(bytes.error().sentence));
            continue;
        }
        wrote = destination.write(*bytes);
        ++written;
    }
    if (wrote)
        wrote = destination.write(writer->end());
    if (wrote)
        wrote = destination.finish();
    if (!wrote)
        return fail(wrote.error());
    say(u"%1 of %2 exported."_s.arg(written).arg(written + left));
    if (!format.loses.isEmpty())
        say(QString(format.loses));
    return written > 0 && left == 0 ? Success : Negative;
}

} // namespace hookloupe::cli
