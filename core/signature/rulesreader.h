// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/jsonmembers.h"
#include "core/signature/schemerules.h"

namespace hookloupe {

/// Display name of an algorithm: "HMAC-SHA256".
QString algorithmText(const Algorithm &algorithm);

/// The algorithm that a member names.
Algorithm readAlgorithm(JsonMembers &members, QLatin1StringView name);
/// A template, or an array of them; empty when the member is absent or wrong.
std::vector<ContentTemplate> readTemplates(JsonMembers &top, QLatin1StringView name);

/// Reads the members that say how to sign, out of a scheme file's top object. Mistakes are noted in
/// \a top. \a parameters are the names that the file declares.
SchemeRules readRules(JsonMembers &top, const QList<QByteArray> &parameters);

} // namespace hookloupe
