// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchresults.h"

#include <QString>

namespace hookloupe {

/// An answer of a batch with what is kept of it.
struct KeptAnswer
{
    BatchRow row;
    BatchDetails details;
};

/// How \a b differs from \a a, as AnswerDifference flags. Headers that change with every answer
/// (Date, Set-Cookie, request ids and the like) and those of the connection do not count; JSON
/// bodies are compared by structure, others byte by byte. Both must have ended.
quint8 answerDifference(const KeptAnswer &a, const KeptAnswer &b);
/// The same in words, for people: a sentence each; empty when nothing differs.
QString answerDifferenceText(const KeptAnswer &a, const KeptAnswer &b);

/// It says nothing about what a consumer does: it changes with every answer, or belongs to the
/// connection.
bool isPassingHeader(QByteArrayView name);

} // namespace hookloupe
