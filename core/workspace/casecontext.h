// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/exchange/case/leakcheck.h"
#include "core/signature/diagnosis.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace hookloupe {

class Workspace;

/// What a case, a page and a report need of the workspace besides the events: whose signature is
/// checked how, and which secrets must not leave. Values, so that it can cross threads.
struct CaseContext
{
    QString title; ///< one line of who makes the case; may be empty
    QString note; ///< plain text; may be empty
    EndpointSet endpoints;
    QHash<QString, KnownSecret> secrets; ///< by the endpoint's name
    std::shared_ptr<const SchemeCatalogue> schemes = SchemeCatalogue::builtInShared();
    /// Write it though the check of the finished file finds a secret.
    bool allowsLeaks = false;

    /// The endpoint's secret; nullopt where it is not known.
    std::optional<KeyMaterial> keyOf(const QString &endpoint) const;
    /// What must not be in a document, whoever made it.
    std::vector<GuardedSecret> guarded() const;
    /// All secrets but that endpoint's.
    std::vector<KnownSecret> othersThan(const QString &endpoint) const;
};

/// In the workspace's thread.
CaseContext caseContext(const Workspace &workspace);

} // namespace hookloupe
