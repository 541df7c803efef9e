// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/exportformats.h"

namespace hookloupe {

std::unique_ptr<ExportWriter> makeRawWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeRestWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeCurlWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeHarWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeEventLineWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeCsvWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makePowerShellWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeFetchWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeAxiosWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeK6Writer(const ExportOptions &options);
std::unique_ptr<ExportWriter> makePythonWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeGoWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makePhpWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeJavaWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeCSharpWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makeRubyWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> makePostmanWriter(const ExportOptions &options);

/// Why \a event, a gap or a refused request, cannot be sent again; nullopt when it can.
std::optional<Error> notARequest(const Event &event);

/// "Event 12, payment.confirmed, received 2026-11-27T10:00:00.000000Z" on one line, whatever its
/// sender wrote.
QString eventHeading(const Event &event);

} // namespace hookloupe
