// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace hookloupe {

/// What came of running test vectors.
struct VectorRun
{
    int passed = 0;
    int failed = 0;
    QStringList mismatches; ///< a line a failure: id, expected, got, why
};

/// Runs test vectors through verify(), one JSON object a line: `id`, `scheme`, `method`, `url`,
/// `headers` ([name, value] pairs), `body_base64`, `secret`, `certificate`,
/// `jwks` or `public_key` with `public_key_format`, `params`, `now` (Unix seconds), `expect` (a
/// verdict). A line that is not such an object, and a scheme that is not known, count as failed. \a
/// wanted, when given, picks lines by scheme id.
VectorRun runVectors(const QByteArray &jsonl,
                     const std::function<bool(const QString &scheme)> &wanted = {},
                     const SchemeCatalogue &schemes = SchemeCatalogue::builtIn());

} // namespace hookloupe
