// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/verdict.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hookloupe {

/// The beginning of a page up to <main>: nothing that it holds can run or is fetched, whatever a
/// payload says. \a style: the name of a file in resources/case.
QByteArray pageBegin(const QString &title, const QString &style);
QByteArray pageEnd();

/// \a text for HTML, control characters spelled out.
QString htmlText(const QString &text);
QString htmlText(QByteArrayView bytes, qsizetype charactersMax = 4'000);
/// Lines of a request or body as they are, cut at \a bytesMax; \a left gets how many bytes are not
/// shown. What is no text is shown as a hex dump.
QString htmlBlock(QByteArrayView bytes, qsizetype bytesMax, qint64 &left);
/// "<dt>…</dt><dd>…</dd>"; empty for an empty value.
QString htmlPair(const QString &name, const QString &value);
/// A verdict as a sign and words: never by colour alone.
QString verdictBadge(Verdict verdict);
/// "valid", "bad signature", …: the words of verdictId() for people.
QString verdictWords(Verdict verdict);
/// "2026-11-27 10:00:00.123 UTC"
QString pageTime(qint64 unixUs);

} // namespace hookloupe
