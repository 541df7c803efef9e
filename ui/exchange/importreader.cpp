// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/importreader.h"

#include "core/event/bytes.h"
#include "core/exchange/formats.h"
#include "core/workspace/namedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ImportReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::ImportReader)
};

constexpr qint64 kStep = 1024LL * 1024;
constexpr int kProgressUnit = 1024; ///< a progress is an int
/// As many files as somebody chooses on purpose.
constexpr qsizetype kFilesMax = 1'000;
/// More names nobody reads through before agreeing.
constexpr qsizetype kNamedFilesMax = 200;

using Promise = QPromise<std::shared_ptr<ImportReading>>;

Error tooLarge(const QString &name, qint64 bytesMax)
{
    return { ErrorCode::InvalidInput,
             ImportReaderWords::tr(
                     "%1 is larger than %2. Cut it in pieces, and import these one by one.")
                     .arg(name, displaySize(bytesMax)) };
}

QString fileName(const QString &path)
{
    return displayText(QFileInfo(path).fileName().toUtf8(), 200);
}

/// \a path's bytes; progress goes on from \a before.
Result<QByteArray> readFile(const QString &path, qint64 before, Promise &promise)
{
    const QString name = fileName(path);
    const QFileInfo info(path);
    // A pipe or a device could keep this thread for ever.
    if (info.exists() && !info.isFile())
        return Error{ ErrorCode::InvalidInput,
                      ImportReaderWords::tr("%1 is no file. Choose the files in it.").arg(name) };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::NotFound,
            ImportReaderWords::tr("%1 cannot be read: %2.").arg(name, file.errorString())
        };
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(qMin(file.size(), kImportBytesMax)));
    while (!promise.isCanceled()) {
        const QByteArray step = file.read(kStep);
        if (step.isEmpty() && file.error() != QFileDevice::NoError)
            return Error{
                ErrorCode::InvalidInput,
                ImportReaderWords::tr("%1 cannot be read: %2.").arg(name, file.errorString())
            };
        if (step.isEmpty())
            break;
        bytes += step;
        if (before + bytes.size() > kImportBytesMax)
            return tooLarge(name, kImportBytesMax);
        promise.setProgressValue(static_cast<int>((before + bytes.size()) / kProgressUnit));
    }
    return bytes;
}

void readParts(const ImportSource &source, ImportReading &reading, Promise &promise)
{
    if (source.paths.isEmpty()) {
        if (source.text.size() > kImportBytesMax)
            reading.error = tooLarge(ImportReaderWords::tr("The text"), kImportBytesMax);
        else
            reading.parts.push_back({ source.text, {}, QDir::homePath() });
        return;
    }
    if (source.paths.size() > kFilesMax) {
        reading.error =
                Error{ ErrorCode::InvalidInput,
                       ImportReaderWords::tr("These are more than %1 files. Choose fewer at once.")
                               .arg(kFilesMax) };
        return;
    }
    qint64 total = 0;
    for (const QString &path : source.paths)
        total += QFileInfo(path).size();
    promise.setProgressRange(0, static_cast<int>(qMin(total, kImportBytesMax) / kProgressUnit));
    qint64 before = 0;
    for (const QString &path : source.paths) {
        auto bytes = readFile(path, before, promise);
        if (promise.isCanceled())
            return;
        if (!bytes) {
            reading.result.problems.push_back({ fileName(path), bytes.error().sentence });
            continue;
        }
        before += bytes->size();
        reading.parts.push_back(
                { std::move(*bytes), fileName(path), QFileInfo(path).absolutePath() });
    }
    if (reading.parts.empty())
        reading.error = Error{ ErrorCode::NotFound, reading.result.problems.front().sentence };
}

void append(ImportResult &all, ImportResult &&part, const QString &file)
{
    const auto placed = [&file](const QString &place) {
        return file.isEmpty()     ? place
                : place.isEmpty() ? file
                                  : ImportReaderWords::tr("%1, %2").arg(file, place);
    };
    if (all.format.isEmpty())
        all.format = part.format;
    for (ImportedRequest &request : part.requests) {
        request.place = placed(request.place);
        all.requests.push_back(std::move(request));
    }
    for (ImportProblem &problem : part.problems)
        all.problems.push_back({ placed(problem.place), problem.sentence });
    for (const QString &note : part.notes) {
        if (!all.notes.contains(note))
            all.notes.append(note);
    }
}

void takeApart(ImportReading &reading, const QString &formatId, bool readsNamedFiles,
               Promise &promise)
{
    const bool isOne = reading.parts.size() == 1;
    std::optional<Error> error;
    for (const ImportPart &part : reading.parts) {
        if (promise.isCanceled())
            return;
        ImportOptions options;
        options.readNamedFile = [&](const QString &name) -> Result<QByteArray> {
            const QString path = QDir::cleanPath(QDir(part.folder).absoluteFilePath(name));
            const bool isNew = !reading.namedFiles.contains(path);
            if (isNew && reading.namedFiles.size() < kNamedFilesMax)
                reading.namedFiles.append(path);
            else if (isNew)
                return Error{ ErrorCode::InvalidInput,
                              ImportReaderWords::tr(
                                      "More than %1 files are named; this one was not read.")
                                      .arg(kNamedFilesMax) };
            if (readsNamedFiles)
                return readNamedFile(path);
            return Error{ ErrorCode::PermissionDenied,
                          ImportReaderWords::tr("The file '%1' was not read.")
                                  .arg(displayText(name.toUtf8(), 200)) };
        };
        auto found = importRequests(part.text, options, formatId);
        if (found) {
            append(reading.result, std::move(*found), isOne ? QString() : part.file);
            continue;
        }
        if (!error)
            error = found.error();
        reading.result.problems.push_back({ part.file, found.error().sentence });
    }
    if (!reading.result.format.isEmpty() || !error)
        return;
    reading.error = std::move(error);
    if (isOne && reading.result.problems.size() == 1)
        reading.result.problems.clear(); // it is the error
}

} // namespace

QStringList localPaths(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QStringList localPaths(QByteArrayView text)
{
    constexpr qsizetype kUrlsBytesMax = 64LL * 1024;
    text = text.trimmed();
    if (text.size() > kUrlsBytesMax || !text.startsWith("file:///"))
        return {};
    QList<QUrl> urls;
    for (const QByteArray &line : text.toByteArray().split('\n'))
        urls.append(QUrl::fromEncoded(line.trimmed(), QUrl::StrictMode));
    QStringList paths = localPaths(urls);
    return paths.size() == urls.size() ? paths : QStringList();
}

ImportReader::ImportReader(ImportSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_reading(std::make_shared<ImportReading>())
{ }

ImportReader::~ImportReader()
{
    cancel();
}

void ImportReader::start(const QString &formatId, bool readsNamedFiles)
{
    cancel();
    m_isReading = true;
    auto promise = std::make_shared<Promise>();
    m_watcher = std::make_unique<QFutureWatcher<Shared>>();
    QFutureWatcher<Shared> *watcher = m_watcher.get();
    connect(watcher, &QFutureWatcherBase::finished, this, &ImportReader::take);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        Q_EMIT progressed(static_cast<qint64>(value) * kProgressUnit,
                          static_cast<qint64>(watcher->progressMaximum()) * kProgressUnit);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start(
            [promise, source = m_source, parts = m_reading->parts, formatId, readsNamedFiles] {
                promise->start();
                auto reading = std::make_shared<ImportReading>();
                reading->parts = parts;
                if (parts.empty())
                    readParts(source, *reading, *promise);
                if (!reading->error)
                    takeApart(*reading, formatId, readsNamedFiles, *promise);
                promise->addResult(std::move(reading));
                promise->finish();
            });
}

void ImportReader::cancel()
{
    m_isReading = false;
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher.release()->deleteLater(); // start() may be called by its signal
}

void ImportReader::take()
{
    m_reading = m_watcher->future().takeResult();
    m_watcher.release()->deleteLater();
    m_isReading = false;
    Q_EMIT finished();
}

std::vector<ImportedRequest> ImportReader::takeRequests()
{
    return std::exchange(m_reading->result.requests, {});
}

} // namespace hookloupe
