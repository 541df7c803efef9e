// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"
#include "core/event/wirerequest.h"
#include "core/signature/cause.h"
#include "core/signature/scheme.h"
#include "core/signature/verifier.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace hookloupe {

/// A secret that the person has somewhere, which may be the one that was used.
struct KnownSecret
{
    QString name; ///< where it is from, for people: "the endpoint “payments”"
    SecretBytes key;
    QByteArray format; ///< as KeyMaterial::format
    QMap<QByteArray, QByteArray> parameters;
    bool isRetired = false;
};

/// Values, so that it can cross threads.
struct DiagnosisInput
{
    Scheme scheme;
    KeyMaterial key;
    WireRequest request;
    QByteArray url; ///< absolute, as the sender knows it
    VerifyOptions options; ///< as the verdict was found
    std::vector<KnownSecret> others;
    std::shared_ptr<const SchemeCatalogue> catalogue;
};

struct DiagnosisLimits
{
    /// Of search. What a large body still costs then leaves it within half a second.
    qint64 milliseconds = 450;
    std::shared_ptr<std::atomic<bool>> cancelled; ///< may be null
};

enum class Confidence {
    Proven, ///< the received signature matches when the cause is undone
    Guess, ///< it only looks so
    None, ///< of Cause::Unknown
};
/// "proven", "guess", "none".
QLatin1StringView confidenceId(Confidence confidence) noexcept;

/// How to put it right in one framework.
struct FrameworkFix
{
    QString framework; ///< "Express"
    QString text; ///< one sentence
    QString code; ///< a few lines; may be empty
};

struct Finding
{
    Cause cause = Cause::Unknown;
    Confidence confidence = Confidence::None;
    QString evidence; ///< one sentence
    QString sentence; ///< for the person who runs the consumer; may be sent as it is
    QString fix; ///< what to change, in general
    QList<FrameworkFix> fixes;

    /// `sentence`, `fix` and the frameworks as one plain text.
    QString advice() const;
};

struct Diagnosis
{
    QList<Finding> findings; ///< proven first; empty only for a valid or unsigned request
    QStringList tried; ///< a clause a group: "the JSON written anew: 96 ways"
    bool isComplete = true; ///< false: time ran out, or it was cancelled
};

/// Searches for what makes the signature of a request that is not valid match after all: other
/// secrets, other readings of them, other ways to sign, other bodies, URLs and times, alone and in
/// common pairs, cheapest first. Claims nothing without a match; guesses say so. Reentrant; takes
/// at most about the time of \a limits, off the GUI thread.
Diagnosis diagnose(const DiagnosisInput &input, const DiagnosisLimits &limits = {});

/// What is to be said of a valid event whose delivery id and signature event \a first had before.
Diagnosis replayDiagnosis(qint64 first, QByteArrayView deliveryId);

} // namespace hookloupe
