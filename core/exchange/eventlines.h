// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"
#include "core/exchange/jsonview.h"

#include <QJsonObject>

namespace hookloupe {

/// Our own lines: a JSON object for each event with all that is known of it, its bytes as base64 in
/// "wire". They have the members of `events --json`, and those that only bytes can fill.
bool areEventLines(QByteArrayView text);
Result<ImportResult> readEventLines(ImportText &text, const ImportOptions &options);

/// The members that the lines have beside those of the summary: "wire", "provenance",
/// "completed_at", "peer", "local", "tls", "signed_url" and "response".
QJsonObject eventBytesJson(const Event &event);

/// The member "response": status, reason, headers, body as base64, what became of it.
QJsonObject answerJson(const ResponseRecord &answer);
ResponseRecord readAnswer(JsonView json);

/// Of a line, or of a case's event.json: Wire where it is not told; and what was noted, null for
/// nothing.
Provenance provenanceOfLine(JsonView line);
std::shared_ptr<const EventNote> noteOfLine(JsonView line);

} // namespace hookloupe
