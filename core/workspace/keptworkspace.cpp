// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/keptworkspace.h"

#include "core/store/eventreader.h"
#include "core/workspace/storedredaction.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

Result<WorkspaceFile> storedWorkspaceFile(EventReader &reader)
{
    WorkspaceFile file{ .endpoints = EndpointSet(), .targets = QMap<QString, TargetSettings>() };
    const auto endpoints = reader.document(u"endpoints"_s);
    const auto targets = reader.document(u"targets"_s);
    const auto retention = reader.document(kRetentionDocument);
    if (!endpoints || !targets || !retention)
        return !endpoints ? endpoints.error() : !targets ? targets.error() : retention.error();
    if (!endpoints->isEmpty()) {
        auto set = EndpointSet::fromJson(*endpoints);
        if (!set)
            return set.error();
        file.endpoints = *std::move(set);
    }
    if (auto read = targetsOfJson(QJsonDocument::fromJson(*targets).object()))
        file.targets = *std::move(read);
    if (auto plan = RetentionPlan::fromJson(*retention))
        file.retention = *std::move(plan);
    auto redaction = storedRedactionRules(reader);
    if (!redaction)
        return redaction.error();
    file.redaction = *std::move(redaction);
    return file;
}

Result<void> applyWorkspaceFile(Workspace &workspace, const WorkspaceFile &now,
                                const WorkspaceFile &file)
{
    if (file.endpoints) {
        if (auto set = workspace.setEndpoints(*file.endpoints); !set)
            return set;
    }
    if (file.targets) {
        QMap<QString, TargetSettings> wanted = *file.targets;
        const auto before = now.targets.value_or(QMap<QString, TargetSettings>());
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!wanted.contains(it.key()))
                wanted.insert(it.key(), TargetSettings());
        }
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const auto target = SendTarget::parse(it.key().toUtf8());
            if (!target)
                continue; // it was read, so that it parses
            if (auto set = workspace.setTargetSettings(*target, it.value()); !set)
                return set;
        }
    }
    if (file.limits)
        workspace.setLimits(*file.limits);
    if (file.redaction && *file.redaction != workspace.redactionRules()) {
        if (auto set = workspace.setRedactionRules(*file.redaction); !set)
            return set;
    }
    if (file.retention && *file.retention != workspace.retention())
        return workspace.setRetention(*file.retention);
    return {};
}

} // namespace hookloupe
