// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/scheme.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace hookloupe {

/// A language that a consumer is written in. Adding one is adding its template
/// (resources/snippets/ID.txt) and a line in verifysnippet.cpp.
struct SnippetLanguage
{
    QLatin1StringView id; ///< "python"; also the name of its template
    QLatin1StringView title; ///< "Python"
    QLatin1StringView suffix; ///< of a file's name, without the dot
};

std::span<const SnippetLanguage> verifySnippetLanguages();
const SnippetLanguage *findVerifySnippetLanguage(const QString &id);

/// The code that verifies the requests of \a scheme in a consumer's program: ASCII, reads the
/// secret from the environment variable WEBHOOK_SECRET and a scheme's parameters from
/// WEBHOOK_NAME. Unsupported, with a sentence: the scheme has something that such a function cannot
/// say whole.
Result<QByteArray> verifySnippet(const Scheme &scheme, const SnippetLanguage &language);

/// The environment variable that a snippet reads \a parameter from.
QByteArray snippetVariable(QByteArrayView parameter);

} // namespace hookloupe
