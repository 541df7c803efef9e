// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/result.h"
#include "core/signature/scheme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hookloupe {

/// What a file itself proves of a request's signature: it brings the key along.
struct ProvenVerdict
{
    Verdict verdict = Verdict::Unsigned;
    QString scheme;
    QString reason;
    QByteArray eventType;
    QByteArray deliveryId;
    QByteArray signature; ///< the one that matched
};

/// One request as a file or a paste tells of it, and how far that is to be believed.
struct ImportedRequest
{
    WireRequest request; ///< framed as the store keeps it; see parseStoredRequest()
    Provenance provenance = Provenance::Pasted;
    qint64 receivedAtUs = 0; ///< Unix microseconds; 0: it is not told
    qint64 completedAtUs = 0; ///< 0: not told
    QByteArray signedUrl; ///< absolute, as the sender wrote it; empty: not told
    bool tls = false;
    QString peer; ///< the sender's address, where it is told
    std::optional<ResponseRecord> answer; ///< what it was answered, where that is told
    std::shared_ptr<const EventNote> note; ///< what somebody noted; null: nothing
    std::optional<ProvenVerdict> proven; ///< instead of what the endpoint here would say
    QString place; ///< in what was read: "entry 3", "line 12"
    /// Sentences for people: what of the request is not in the file, and what was made up.
    QStringList lost;
    QStringList guessed;
};

/// Something that is there and is no request that can be used.
struct ImportProblem
{
    QString place;
    QString sentence;
};

struct ImportResult
{
    QString format; ///< the id of the format as which it was read
    std::vector<ImportedRequest> requests; ///< in the order of the file; none with a taker
    std::size_t count = 0; ///< of the requests, also of those that a taker took
    std::vector<ImportProblem> problems;
    bool isCutOff = false; ///< there are more than ImportOptions::requestsMax
    /// Of the whole file: what this format does not keep of any request.
    QStringList notes;
};

/// Reads a file that an import names (the `@file` of a command line), or says why not. A text from
/// elsewhere may name any file of this computer, so that nothing is read unless the person agreed.
using NamedFileReader = std::function<Result<QByteArray>(const QString &path)>;

/// Takes requests one by one as they are read, in the reading thread; false ends the reading.
using RequestTaker = std::function<bool(ImportedRequest &&request)>;

/// Which member of a log's line is what: {"body", "request_body"}; see logfile.h.
using LogMapping = std::vector<std::pair<QByteArray, QByteArray>>;

struct ImportOptions
{
    NamedFileReader readNamedFile; ///< null: files are named, not read
    /// Why it is null, and what to do to have files read, in a sentence for people.
    QString namedFileHint;
    /// The User-Agent of a curl that is not given one.
    QByteArray curlUserAgent = "curl/7.88.1";
    LogMapping logMapping; ///< before the usual names
    /// What a case's own keys are tried by; null: the built-in ones.
    std::shared_ptr<const SchemeCatalogue> schemes;
    /// Requests beyond that are told as a problem.
    std::size_t requestsMax = 1'000'000;
    RequestTaker take; ///< null: ImportResult::requests gathers them
};

} // namespace hookloupe
