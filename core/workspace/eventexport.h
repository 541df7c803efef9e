// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/leakcheck.h"
#include "core/exchange/exportformats.h"
#include "core/exchange/redaction.h"
#include "core/store/eventreader.h"
#include "core/store/storecopy.h"
#include "core/workspace/casecontext.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace hookloupe {

/// Which events go out, and how. A value: it may cross threads.
struct ExportPlan
{
    std::vector<qint64> ids; ///< in the order of the file
    QString formatId; ///< see exportFormats()
    ExportOptions options; ///< isRedacted is set by what follows
    std::optional<Redactor> redactor; ///< nullopt: nothing is taken out
    /// For documents: a case, a page, a report. null: no signature can be looked into.
    std::shared_ptr<const CaseContext> context = nullptr;
};

struct ExportDone
{
    qint64 written = 0;
    qint64 left = 0; ///< gone, or not to be written in this format
    qint64 replaced = 0; ///< values
    QString why; ///< of the first that was left out: "#3: …"
    /// What the check of a finished document found in it.
    std::vector<Leak> leaks;
    /// There is a secret among them, and nothing was written.
    bool isBlocked = false;
};
/// What to say of a document that is blocked: which secret, where, and what to do.
QString blockedSentence(const ExportDone &done);

/// What became of one event on its way out.
struct ExportedEvent
{
    qint64 id = 0;
    std::vector<Replacement> replacements;
    QStringList notes; ///< of the redaction
    QString leftOut; ///< why it was not written, a sentence; empty: it was
};
using ExportObserver = std::function<void(const ExportedEvent &event)>;

using ExportSink = std::function<Result<void>(const QByteArray &bytes)>;

/// Hands \a sink the bytes, an event at a time, so that the memory is that of one event. Blocks.
/// \a observe (may be null) is told of each event. What the sink fails with, Cancelled,
/// InvalidInput for an unknown format.
Result<ExportDone> exportEvents(EventReader &reader, const ExportPlan &plan, const ExportSink &sink,
                                const TaskProgress &progress, const ExportObserver &observe = {});

/// The same into a file that appears when it is whole, and that only its owner can read; what was
/// there is replaced. What is blocked leaves no file. PermissionDenied with the reason.
Result<ExportDone> exportToFile(const QString &storePath, const ExportPlan &plan,
                                const QString &path, const TaskProgress &progress);

struct ExportText
{
    ExportDone done;
    QByteArray bytes;
};
/// The same into memory. InvalidInput when it is more than \a bytesMax.
Result<ExportText> exportToMemory(const QString &storePath, const ExportPlan &plan,
                                  qsizetype bytesMax, const TaskProgress &progress);

/// One value that would be taken out.
struct PlannedReplacement
{
    qint64 eventId = 0;
    Replacement replacement;
};

/// What an export would do to the first events.
struct ExportPreview
{
    qint64 events = 0; ///< that were looked at
    std::vector<PlannedReplacement> replacements;
    bool hasMoreReplacements = false; ///< than are told
    QStringList notes; ///< "#3: The body was decompressed.", the first few
    QByteArray beginning; ///< of what would be written
    bool isCut = false; ///< there is more than the beginning
};

/// Looks at the first events of \a plan, as far as is worth reading. What \a all (the plan's
/// redactor without values that stay) takes out is told; what is written is by the plan. Blocks.
ExportPreview previewExport(EventReader &reader, const ExportPlan &plan,
                            const std::optional<Redactor> &all, const std::atomic<bool> &cancelled);

} // namespace hookloupe
