// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <QList>
#include <QString>

namespace hookloupe {

enum class StepOutcome {
    Good,
    Bad, ///< the verdict comes from here
    Note, ///< neither: something to know
    NotReached, ///< a step before it settled the verdict
};
/// "good", "bad", "note", "not_reached".
QLatin1StringView outcomeId(StepOutcome outcome) noexcept;

struct NamedValue
{
    QString name;
    QString value; ///< one line of plain text; never a secret
};

/// One step of a check, with the values that it met.
struct ExplanationStep
{
    QByteArray id; ///< "carrier", "parse", "key", "content", "comparison", "time", "coverage"
    StepOutcome outcome = StepOutcome::Note;
    QString title; ///< "Where the signature stands"
    QString text; ///< one sentence
    QList<NamedValue> values;
};

/// How \a found came about, step by step, for people. \a found must have been made of the same
/// scheme and request with VerifyOptions::keepContent. Pure and reentrant.
QList<ExplanationStep> explain(const Scheme &scheme, const KeyMaterial &key,
                               const RequestView &request, const Verification &found);

/// Index of the first character in which \a a and \a b differ; -1 when they are equal.
qsizetype firstDifference(QByteArrayView a, QByteArrayView b) noexcept;

} // namespace hookloupe
