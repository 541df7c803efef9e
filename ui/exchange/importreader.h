// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

/// Where requests are to come from: files, or else a text.
struct ImportSource
{
    QStringList paths;
    QByteArray text; ///< used where there are no paths
    QString name; ///< for people: "shop.har", "the clipboard"
};

/// Larger files and texts are not read.
inline constexpr qint64 kImportBytesMax = 512LL * 1024 * 1024;

/// One text as it was read, so that it can be read once more as another format.
struct ImportPart
{
    QByteArray text;
    QString file; ///< its name for people; empty: no file
    QString folder; ///< where relative names of files are looked for
};

/// What an import found.
struct ImportReading
{
    ImportResult result; ///< of all parts together; `format` is the first one's
    std::vector<ImportPart> parts;
    /// Whole paths of the files that the requests name, each once. They were not read, unless that
    /// was asked for.
    QStringList namedFiles;
    std::optional<Error> error; ///< nothing can be imported, and why
};

/// The files among \a urls that are of this computer; when there are none, nothing.
QStringList localPaths(const QList<QUrl> &urls);
/// The same of a text that consists of file: URLs and nothing else, a line each.
QStringList localPaths(QByteArrayView text);

/// Reads an ImportSource behind the window. Lives in the GUI thread; destroying it cancels.
class ImportReader : public QObject
{
    Q_OBJECT
public:
    explicit ImportReader(ImportSource source, QObject *parent = nullptr);
    ~ImportReader() override;

    /// Reads as \a formatId, empty: as what it is. Files are read from the disk the first time
    /// only. Ends what is under way. \a readsNamedFiles: also the files that the text names.
    void start(const QString &formatId = {}, bool readsNamedFiles = false);
    /// finished() is not emitted then. A text that is being taken apart is so to its end, and then
    /// dropped.
    void cancel();

    bool isReading() const noexcept { return m_isReading; }
    const ImportSource &source() const noexcept { return m_source; }
    /// Of the last start() that ended; before, empty.
    const ImportReading &reading() const noexcept { return *m_reading; }
    /// Gives the requests away.
    std::vector<ImportedRequest> takeRequests();

Q_SIGNALS:
    /// Of the files, in bytes; \a done == \a total: they are taken apart now.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    using Shared = std::shared_ptr<ImportReading>;
    void take();

    ImportSource m_source;
    Shared m_reading;
    std::unique_ptr<QFutureWatcher<Shared>> m_watcher;
    bool m_isReading = false;
};

} // namespace hookloupe
