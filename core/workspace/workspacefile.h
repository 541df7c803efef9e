// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/targetsettings.h"
#include "core/endpoint/endpoint.h"
#include "core/event/limits.h"
#include "core/event/result.h"
#include "core/exchange/redactionrules.h"
#include "core/store/retention.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe {

class SchemeCatalogue;

/// A filter that somebody gave a name.
struct NamedQuery
{
    QString name;
    QString query;
    bool operator==(const NamedQuery &) const = default;
};

/// What a workspace is set up as, in one JSON file for a repository: endpoints with their rules,
/// targets, saved filters, retention, limits, rules of redaction. Secrets are references. A section
/// that is not there says nothing; resources/workspace/workspace.schema.json describes it. A value.
struct WorkspaceFile
{
    std::optional<EndpointSet> endpoints;
    std::optional<QMap<QString, TargetSettings>> targets; ///< by originOf()
    std::optional<QList<NamedQuery>> filters;
    std::optional<RetentionPlan> retention;
    /// Those that it does not name are at their defaults.
    std::optional<ReceiverLimits> limits;
    std::optional<RedactionRules> redaction; ///< likewise; not written where none differs

    /// Always in the same order and layout, so that a repository shows only what changed.
    QByteArray toJson() const;
    /// InvalidInput; `where` is the place, "endpoints[2].rules[0].when", or "line 3, column 7". A
    /// file of endpoints alone is one, too. Where \a schemes is not null, they must know each
    /// endpoint's.
    static Result<WorkspaceFile> fromJson(const QByteArray &json, const SchemeCatalogue *schemes);
};

/// The section `targets`, as the store keeps it, too. InvalidInput.
Result<QMap<QString, TargetSettings>> targetsOfJson(const QJsonValue &json);

/// The JSON Schema of such files.
QByteArray workspaceSchema();

/// More than that is no workspace file.
inline constexpr qint64 kWorkspaceFileBytesMax = 16LL * 1024 * 1024;

/// A sentence for each thing that would be another if \a file took the place of \a now, what it
/// says nothing of left out; empty: nothing would.
QStringList workspaceChanges(const WorkspaceFile &now, const WorkspaceFile &file);
/// Absolute URLs that events of \a file's endpoints are passed on to.
QList<QByteArray> forwardTargets(const WorkspaceFile &file);

} // namespace hookloupe
