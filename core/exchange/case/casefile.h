// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/forwardrecord.h"
#include "core/event/replayrecord.h"
#include "core/event/result.h"
#include "core/event/secretbytes.h"
#include "core/signature/diagnosis.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hookloupe {

/// The version of the format that is written, and the newest that is read. It rises when an older
/// program would misread a case; further members alone are no reason.
inline constexpr int kCaseVersion = 1;
/// A case is for a person to read; and a zip file without ZIP64, which not every program opens, has
/// room for some 30,000 events of two files each.
inline constexpr std::size_t kCaseEventsMax = 10'000;

/// A throw-away key that travels in a case, made for it alone.
struct CaseKey
{
    QString id; ///< "key-1"
    QString endpoint;
    QString scheme;
    SecretBytes secret; ///< as the provider would show it; verifies what the case signed
    QByteArray format; ///< as KeyMaterial::format
    QMap<QByteArray, QByteArray> parameters;
    /// Not the endpoint's own: what requests "with another secret" were signed with.
    bool isOther = false;
};

/// An endpoint that events of the case came to. Never its secret.
struct CaseEndpoint
{
    QString name;
    QByteArray path;
    QString scheme; ///< empty: none
    QByteArray publicUrl; ///< empty: none
    std::optional<qint64> toleranceS; ///< as Endpoint::toleranceS
};

/// What became of one event's signature in a redacted case.
struct CaseResigning
{
    QString keyId; ///< empty: it was not signed anew
    /// What the signature is with that key at the event's receipt. nullopt: it cannot be verified.
    std::optional<Verdict> verdict;
    QString reason; ///< of that verdict
    std::optional<Cause> cause; ///< that was made again on purpose
    QString sentence; ///< what was done, or why nothing could be, for people
};

/// One event as it goes into a case or comes out of one. Its verdict and reason are those from
/// before the case was made.
struct CaseEvent
{
    Event event;
    std::vector<ReplayRecord> replays;
    std::vector<ForwardRecord> forwards;
    QList<Finding> findings; ///< of the diagnosis made before; without frameworks' fixes
    bool isDiagnosed = false; ///< a search was made (its findings may be none)
    bool isRedacted = false;
    std::optional<CaseResigning> resigning; ///< only when redacted, and there was a scheme
};

/// What a case says of itself: manifest.json.
struct CaseManifest
{
    struct File
    {
        QByteArray path;
        qint64 bytes = 0;
        QByteArray sha256; ///< 32 bytes
    };
    struct EventRow
    {
        QByteArray folder; ///< "events/000001"
        qint64 id = 0; ///< in the store that it comes from
        qint64 receivedAtUs = 0;
        QString kind; ///< "request", "refused", "gap"
        QString endpoint;
        QString method;
        QString target;
        QString eventType;
        QString verdict; ///< the word, from before the case was made
        QString cause; ///< the first one found; empty: none
    };

    int version = kCaseVersion;
    qint64 createdAtUs = 0;
    QString program; ///< "Hookloupe"
    QString programVersion;
    QString title; ///< one line; may be empty
    QString note; ///< plain text of who made it; may be empty
    QMap<QString, QString> environment; ///< "os", "architecture", …; nobody's name is in it
    bool isRedacted = false;
    QMap<QString, qint64> replaced; ///< how many values were taken out, by the rule
    QList<CaseEndpoint> endpoints;
    QList<CaseKey> keys;
    std::vector<EventRow> events;
    std::vector<File> files; ///< all but the manifest itself

    QByteArray toJson() const;
    /// InvalidInput with the member that is wrong; Unsupported for a newer version.
    static Result<CaseManifest> fromJson(QByteArrayView json);
    const CaseKey *key(const QString &id) const noexcept;
};

/// "events/000001" of the event with the index 0.
QByteArray caseFolder(std::size_t index);
/// What the manifest says of \a event.
CaseManifest::EventRow caseRow(const CaseEvent &event, std::size_t index);

/// events/…/event.json: the members of our NDJSON lines but "wire", and those that only a case has.
QByteArray caseEventJson(const CaseEvent &event);
/// "replays/1.http" beside it: where the bytes of a replay stand that were not the event's.
QByteArray caseReplayName(std::size_t index);

} // namespace hookloupe
