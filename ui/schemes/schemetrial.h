// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/signature/explanation.h"
#include "core/signature/schemefile.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hookloupe {

/// A scheme file as it stands in the editor, and what to try it on. Values that cross threads.
struct SchemeTrialInput
{
    QByteArray json;
    EventPtr event; ///< null: nothing is tried
    KeyMaterial key;
    std::optional<qint64> toleranceS; ///< the endpoint's
};

struct SchemeTrial
{
    std::optional<Scheme> scheme; ///< nullopt: `mistake` says why
    std::optional<SchemeMistake> mistake;
    QList<NamedValue> words;
    std::optional<Verification> found; ///< judged as of receipt; nullopt when nothing was tried
    QString signedContent; ///< with what is invisible marked, and cut where it gets long
};

/// Pure and reentrant; takes as long as hashing the event's body takes.
SchemeTrial tryScheme(const SchemeTrialInput &input);

/// "Line 3, column 5: …"
QString placedSentence(const SchemeMistake &mistake);

} // namespace hookloupe
