// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/eventexport.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/englishtext.h"
#include "core/workspace/documentexport.h"

#include <QSaveFile>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// As many as somebody looks through before sending them away.
constexpr qint64 kPreviewEvents = 200;
constexpr qint64 kPreviewBytes = 32LL * 1024 * 1024;
constexpr std::size_t kPreviewReplacements = 20'000;
constexpr qsizetype kPreviewNotes = 20;
constexpr qsizetype kBeginningBytes = 32LL * 1024;

Result<Event> outgoing(const Event &event, const std::optional<Redactor> &redactor,
                       std::vector<Replacement> &replacements, QStringList &notes)
{
    if (redactor)
        return redactedEvent(event, *redactor, replacements, notes);
    return event;
}

std::unique_ptr<ExportWriter> writerOf(const ExportPlan &plan)
{
    const ExportFormat *format = findExportFormat(plan.formatId);
    if (!format || !format->make)
        return nullptr;
    ExportOptions options = plan.options;
    options.isRedacted = plan.redactor.has_value();
    return format->make(options);
}

QByteArray lineOf(const Event &event)
{
    const QString line = u"#%1  %2  %3 %4  %5"_s.arg(
            QString::number(event.id), rfc3339(event.receivedAtUs),
            displayText(event.request.methodBytes(), 40),
            displayText(event.request.targetBytes(), 300), QString(verdictId(event.verdict)));
    return line.toUtf8() + '\n';
}

Error unknownFormat(const QString &id)
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("There is no format '%1' to export to.").arg(id) };
}

Error nothingWritten(const ExportDone &done)
{
    return { ErrorCode::NotFound,
             done.why.isEmpty() ? CoreText::tr("There is no event to export.")
                                : CoreText::tr("Nothing could be exported. %1").arg(done.why) };
}

} // namespace

Result<ExportDone> exportEvents(EventReader &reader, const ExportPlan &plan, const ExportSink &sink,
                                const TaskProgress &progress, const ExportObserver &observe)
{
    const EnglishText english; // others read it
    const ExportFormat *format = findExportFormat(plan.formatId);
    if (!format)
        return unknownFormat(plan.formatId);
    if (!format->make)
        return exportDocument(reader, plan, sink, progress, observe);
    const auto writer = writerOf(plan);
    ExportDone done;
    auto wrote = sink(writer->begin());
    for (const qint64 id : plan.ids) {
        if (!wrote)
            return wrote.error();
        if (!progress(done.written + done.left, static_cast<qint64>(plan.ids.size())))
            return Error{ ErrorCode::Cancelled, CoreText::tr("Cancelled: nothing was exported.") };
        const auto stored = reader.event(id);
        ExportedEvent told{ .id = id };
        const auto event = stored ? outgoing(**stored, plan.redactor, told.replacements, told.notes)
                                  : Result<Event>(stored.error());
        const auto bytes = event ? writer->add(*event) : Result<QByteArray>(event.error());
        if (bytes) {
            wrote = sink(*bytes);
            ++done.written;
            done.replaced += static_cast<qint64>(told.replacements.size());
        } else {
            ++done.left;
            told.leftOut = bytes.error().sentence;
            if (done.why.isEmpty())
                done.why = u"#%1: %2"_s.arg(id).arg(told.leftOut);
        }
        if (observe)
            observe(told);
    }
    if (wrote)
        wrote = sink(writer->end());
    if (!wrote)
        return wrote.error();
    return done;
}

Result<ExportDone> exportToFile(const QString &storePath, const ExportPlan &plan,
                                const QString &path, const TaskProgress &progress)
{
    const auto reader = EventReader::open(storePath);
    if (!reader)
        return reader.error();
    QSaveFile file(path);
    const auto failure = [&file] {
        return Error{
            ErrorCode::PermissionDenied,
            CoreText::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString())
        };
    };
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure();
    auto done = exportEvents(
            **reader, plan,
            [&](const QByteArray &bytes) -> Result<void> {
                if (file.write(bytes) != bytes.size())
                    return failure();
                return {};
            },
            progress);
    if (!done)
        return done.error();
    if (done->isBlocked)
        return done; // the file is dropped
    if (done->written == 0)
        return nothingWritten(*done);
    if (!file.commit())
        return failure();
    return done;
}

Result<ExportText> exportToMemory(const QString &storePath, const ExportPlan &plan,
                                  qsizetype bytesMax, const TaskProgress &progress)
{
    const auto reader = EventReader::open(storePath);
    if (!reader)
        return reader.error();
    ExportText text;
    auto done = exportEvents(
            **reader, plan,
            [&](const QByteArray &bytes) -> Result<void> {
                if (text.bytes.size() + bytes.size() > bytesMax)
                    return Error{
                        ErrorCode::InvalidInput,
                        CoreText::tr(
                                "It is more than the clipboard should hold. Save it to a file.")
                    };
                text.bytes += bytes;
                return {};
            },
            progress);
    if (!done)
        return done.error();
    if (done->isBlocked)
        return Error{ ErrorCode::InvalidInput, blockedSentence(*done) };
    if (done->written == 0)
        return nothingWritten(*done);
    text.done = *done;
    return text;
}

ExportPreview previewExport(EventReader &reader, const ExportPlan &plan,
                            const std::optional<Redactor> &all, const std::atomic<bool> &cancelled)
{
    const EnglishText english; // others read it
    ExportPreview preview;
    const auto writer = writerOf(plan);
    // A document has no beginning of its own yet: what goes into it is told.
    const auto written = [&writer](const Event &event) -> Result<QByteArray> {
        return writer ? writer->add(event) : lineOf(event);
    };
    const auto show = [&preview](const QByteArray &bytes) {
        const qsizetype room = kBeginningBytes - preview.beginning.size();
        preview.beginning += bytes.first(qMin(room, bytes.size()));
        preview.isCut = preview.isCut || bytes.size() > room;
    };
    if (writer)
        show(writer->begin());
    qint64 bytesRead = 0;
    for (const qint64 id : plan.ids) {
        if (cancelled || preview.events >= kPreviewEvents || bytesRead > kPreviewBytes)
            break;
        ++preview.events;
        const auto stored = reader.event(id);
        const auto note = [&](const QString &sentence) {
            if (preview.notes.size() < kPreviewNotes)
                preview.notes.append(u"#%1: %2"_s.arg(id).arg(sentence));
        };
        if (!stored) {
            note(stored.error().sentence);
            continue;
        }
        bytesRead += (*stored)->request.wire.size();
        std::vector<Replacement> replacements;
        QStringList notes;
        if (all) {
            // What cannot be redacted is told of below.
            const auto event = redactedEvent(**stored, *all, replacements, notes);
            for (Replacement &one : replacements) {
                preview.hasMoreReplacements = preview.replacements.size() >= kPreviewReplacements;
                if (!preview.hasMoreReplacements && event)
                    preview.replacements.push_back({ id, std::move(one) });
            }
            notes.clear();
        }
        std::vector<Replacement> made;
        const auto event = outgoing(**stored, plan.redactor, made, notes);
        const auto bytes = event ? written(*event) : Result<QByteArray>(event.error());
        for (const QString &sentence : notes)
            note(sentence);
        if (!bytes)
            note(bytes.error().sentence);
        else
            show(*bytes);
    }
    if (preview.events == static_cast<qint64>(plan.ids.size()))
        show(writer ? writer->end() : QByteArray());
    else
        preview.isCut = true;
    return preview;
}

} // namespace hookloupe
