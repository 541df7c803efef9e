// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace hookloupe {

struct ExportOptions
{
    /// Where a snippet or command sends to: "http://localhost:3000", without a path.
    QByteArray baseUrl = "http://localhost:3000";
    /// What made the file, for those formats that name it.
    QByteArray program = "Hookloupe";
    /// The events that are added are redacted ones, which those formats say that can.
    bool isRedacted = false;
};

/// Writes events one after another, so that a hundred thousand take no more memory than one.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    ExportWriter() = default;
    ExportWriter(const ExportWriter &) = delete;
    ExportWriter &operator=(const ExportWriter &) = delete;

    /// What goes before the first one; also when there is none.
    virtual QByteArray begin() { return {}; }
    /// The bytes for \a event. InvalidInput: it cannot be in such a file; the others still can.
    virtual Result<QByteArray> add(const Event &event) = 0;
    virtual QByteArray end() { return {}; }
};

/// A kind of file that events go out as. Adding one is adding its writer and a line in
/// exportformats.cpp: the window, the command line and the file dialog read this list.
struct ExportFormat
{
    QLatin1StringView id; ///< "har"
    QLatin1StringView title; ///< "HTTP Archive (HAR)"
    QLatin1StringView suffix; ///< of the file's name, without the dot
    /// What such a file cannot keep of an event, a sentence for people; empty: it keeps all.
    QLatin1StringView loses;
    /// nullptr: it is one document of all events, which exportEvents() (workspace) makes.
    std::unique_ptr<ExportWriter> (*make)(const ExportOptions &options);
};

std::span<const ExportFormat> exportFormats();
const ExportFormat *findExportFormat(const QString &id);

} // namespace hookloupe
