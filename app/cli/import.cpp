// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/endpointsfile.h"
#include "app/cli/eventjson.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/vaultoptions.h"
#include "app/cli/workspacekeys.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/verdict.h"
#include "core/exchange/formats.h"
#include "core/exchange/logfile.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/importer.h"
#include "core/workspace/importfeed.h"
#include "core/workspace/importfile.h"
#include "core/workspace/namedfile.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString formatList()
{
    qsizetype longest = 0;
    for (const ImportFormat &format : importFormats())
        longest = qMax(longest, format.id.size());
    QString list;
    for (const ImportFormat &format : importFormats())
        list += u"  %1 %2\n"_s.arg(format.id, -static_cast<int>(longest)).arg(format.title);
    return list;
}

QJsonObject previewJson(const ImportedRequest &request)
{
    QJsonObject object{
        { u"place"_s, request.place },
        { u"method"_s, displayText(request.request.methodBytes()) },
        { u"target"_s, displayText(request.request.targetBytes()) },
        { u"url"_s, displayText(request.signedUrl) },
        { u"provenance"_s, QString(provenanceId(request.provenance)) },
        { u"body_bytes"_s, static_cast<qint64>(request.request.body().size()) },
        { u"lost"_s, QJsonArray::fromStringList(request.lost) },
        { u"guessed"_s, QJsonArray::fromStringList(request.guessed) },
    };
    if (request.receivedAtUs > 0)
        object[u"received_at"_s] = rfc3339(request.receivedAtUs);
    return object;
}

void putPreview(const ImportedRequest &request)
{
    putLine(u"%1  %2 %3  %4"_s.arg(request.place, displayText(request.request.methodBytes(), 20),
                                   displayText(request.signedUrl.isEmpty()
                                                       ? request.request.targetBytes()
                                                       : QByteArrayView(request.signedUrl),
                                               200),
                                   displaySize(request.request.body().size())));
    for (const QString &sentence : request.lost)
        putLine(u"      lost: "_s + sentence);
    for (const QString &sentence : request.guessed)
        putLine(u"      guessed: "_s + sentence);
}

/// What single requests lack is worth a line each only while there are few.
class Doubts
{
public:
    void note(const ImportedRequest &request)
    {
        for (const QString &sentence : request.lost + request.guessed) {
            if (++m_count <= kToldMax)
                m_lines.append(u"%1: %2"_s.arg(request.place, sentence));
        }
    }
    void say() const
    {
        for (const QString &line : m_lines)
            cli::say(line);
        if (m_count > kToldMax)
            cli::say(u"… and %1 more such lines; --dry-run shows all of them."_s.arg(m_count
                                                                                     - kToldMax));
    }

private:
    static constexpr qsizetype kToldMax = 20;
    qsizetype m_count = 0;
    QStringList m_lines;
};

Result<ImportFile> openInput(const QString &path, const QString &format)
{
    if (path != "-"_L1)
        return ImportFile::open(path, format);
    auto text = readInput(path);
    if (!text)
        return text.error();
    return ImportFile::ofText(std::move(*text), format);
}

/// Reads \a file without keeping anything of it.
Result<ImportResult> look(const ImportFile &file, ImportOptions options,
                          const std::function<void(const ImportedRequest &)> &see)
{
    options.take = [&see](ImportedRequest &&request) {
        see(request);
        return true;
    };
    LongTask task(u"Reading"_s);
    return file.read(options, task.progress());
}

void sayWhatIsMissing(const ImportResult &read)
{
    for (const QString &note : read.notes)
        say(note);
    for (const ImportProblem &problem : read.problems)
        say(u"%1: not imported. %2"_s.arg(problem.place, problem.sentence));
}

int store(Workspace &workspace, std::unique_ptr<ImportFeed> feed, const ImportResult &read,
          const QString &source, bool json)
{
    const auto importer = workspace.makeImporter();
    std::vector<qint64> ids;
    QObject::connect(importer.get(), &Importer::stored, importer.get(),
                     [&ids](qint64 id) { ids.push_back(id); });
    QObject::connect(importer.get(), &Importer::finished, qApp, &QCoreApplication::quit);
    const auto total = static_cast<qint64>(read.count);
    {
        LongTask task(u"Importing"_s);
        QObject::connect(&task.stops(), &StopSignals::stopRequested, importer.get(),
                         &Importer::cancel);
        const auto telling = QObject::connect(importer.get(), &Importer::progressed, importer.get(),
                                              [&] { task.tell(importer->counts().stored, total); });
        importer->start(std::move(feed), total, source);
        QCoreApplication::exec();
        QObject::disconnect(telling);
    }

    const Importer::Counts &counts = importer->counts();
    std::sort(ids.begin(), ids.end());
    int exit = Success;
    constexpr std::size_t kPage = 256;
    for (std::size_t begin = 0; begin < ids.size(); begin += kPage) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(begin);
        const std::vector<qint64> page(
                first, first + static_cast<std::ptrdiff_t>(std::min(kPage, ids.size() - begin)));
        workspace.read(
                Workspace::Lane::Pages, importer.get(),
                [page](EventReader &reader) { return wholeSummaries(reader, page); },
                [&](const Result<std::vector<EventSummary>> &events) {
                    if (!events) {
                        exit = fail(events.error());
                    } else {
                        for (const EventSummary &event : *events) {
                            if (json)
                                putJson(eventJson(event));
                            else
                                putLine(eventLine(event));
                        }
                    }
                    QCoreApplication::quit();
                });
        QCoreApplication::exec();
        if (exit != Success)
            return exit;
    }
    say(u"%1 of %2 imported."_s.arg(counts.stored).arg(counts.total));
    if (!counts.failure.isEmpty())
        return fail({ ErrorCode::StoreWriteFailed, counts.failure });
    return !read.problems.empty() || counts.isCancelled || counts.stored == 0 ? Negative : Success;
}

} // namespace

int runImport(const QStringList &arguments)
{
    Options options(
            u"import"_s,
            u"Reads requests from FILE (or '-', standard input), judges each as a received one, "
            u"and\n"
            "stores it. What it is, is found out by itself:\n\n"_s
                    + formatList()
                    + u"\nPrints a line for each event as `events` does. What a format does not "
                      u"keep, and\n"
                      "what had to be made up, is said on standard error.\n\n"
                      "Examples:\n"
                      "  hookloupe-cli import recorded.har\n"
                      "  hookloupe-cli import broken-signatures.hookcase\n"
                      "  xclip -o | hookloupe-cli import -\n"
                      "  hookloupe-cli import --dry-run command.sh\n"
                      "  hookloupe-cli import --as log --map body=payload,target=route access.log\n"
                      "  hookloupe-cli export --as ndjson 1 2 3 | ssh host hookloupe-cli import -\n"_s);
    options.positional(u"file"_s, u"what to import; '-' reads standard input"_s, u"FILE"_s);
    options.option(u"as"_s, u"What it is, where that is not found out (the list above)."_s,
                   u"FORMAT"_s);
    options.words(u"as"_s, [] {
        QStringList ids;
        for (const ImportFormat &format : importFormats())
            ids += format.id;
        return ids;
    });
    options.option(u"dry-run"_s,
                   u"Only show what would be imported, with all that was lost or guessed."_s);
    options.option(
            u"read-files"_s,
            u"Read the files that a command names (such as --data @body.json), from FILE's folder."_s);
    options.option(
            u"map"_s,
            u"Which members of a log's line are which part: body=request_body,header:X-A=a."_s,
            u"PART=MEMBER,…"_s);
    options.option(u"endpoints"_s,
                   u"Judge by the endpoints of this file, not by those of the store."_s,
                   u"FILE.json"_s);
    vaultOptions(options);
    options.option(u"json"_s, u"One JSON object for each event."_s);
    options.storeOption();
    options.schemesOption();
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().size() != 1)
        return options.usageError(u"Name one file, or '-'."_s);
    const QString path = options.positionals().front();
    const bool json = options.has(u"json"_s);

    const QString format = options.value(u"as"_s);
    if (options.has(u"as"_s)
        && std::none_of(importFormats().begin(), importFormats().end(),
                        [&](const ImportFormat &one) { return one.id == format; }))
        return options.usageError(
                u"There is no format '%1' to import from. Choose one of the list above."_s.arg(
                        format));
    const auto file = openInput(path, format);
    if (!file) {
        say(u"hookloupe-cli: "_s + file.error().sentence);
        return file.error().code == ErrorCode::InvalidInput ? Negative : Environment;
    }
    ImportOptions reading;
    reading.schemes = options.schemes();
    reading.namedFileHint = u"Add --read-files to read it."_s;
    const QDir folder = path == "-"_L1 ? QDir::current() : QFileInfo(path).absoluteDir();
    if (options.has(u"read-files"_s))
        reading.readNamedFile = [&folder](const QString &name) {
            return readNamedFile(folder.absoluteFilePath(name));
        };
    if (options.has(u"map"_s)) {
        auto mapping = parseLogMapping(options.value(u"map"_s));
        if (!mapping)
            return options.usageError(mapping.error().sentence);
        reading.logMapping = std::move(*mapping);
    }
    // Once to see all of it, before anything is stored: half a file is worse than none.
    const bool isDry = options.has(u"dry-run"_s);
    Doubts doubts;
    const auto read = look(*file, reading, [&](const ImportedRequest &request) {
        if (!isDry)
            doubts.note(request);
        else if (json)
            putJson(previewJson(request));
        else
            putPreview(request);
    });
    if (!read && read.error().code != ErrorCode::InvalidInput)
        return fail(read.error());
    if (!read) {
        say(u"hookloupe-cli: "_s + read.error().sentence);
        return Negative;
    }
    sayWhatIsMissing(*read);
    if (isDry)
        return read->count == 0 || !read->problems.empty() ? Negative : Success;
    doubts.say();

    auto workspace = Workspace::open(
            { .storePath = options.storePath(), .schemesFolder = options.schemesFolder() });
    if (!workspace)
        return fail(workspace.error());
    if (auto opened = openVault(options, (*workspace)->secrets()); !opened)
        return fail(opened.error());
    if (options.has(u"endpoints"_s)) {
        const auto used = useEndpointsFile(**workspace, options.value(u"endpoints"_s));
        if (!used)
            return fail(used.error());
    }
    waitForSecrets(**workspace);
    const QString source = path == "-"_L1 ? u"standard input"_s : QFileInfo(path).fileName();
    return store(**workspace, std::make_unique<ImportFeed>(*file, reading), *read, source, json);
}

} // namespace hookloupe::cli
