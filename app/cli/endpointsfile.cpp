// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/endpointsfile.h"

#include "app/cli/options.h"
#include "core/workspace/workspace.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

Result<void> useEndpointsFile(Workspace &workspace, const QString &path)
{
    const auto document = readInput(path);
    if (!document)
        return document.error();
    auto endpoints = EndpointSet::fromJson(*document);
    if (!endpoints)
        return endpoints.error();
    for (const Endpoint &endpoint : endpoints->list()) {
        if (!endpoint.scheme.isEmpty() && !workspace.schemes()->find(endpoint.scheme))
            return Error{
                ErrorCode::InvalidInput,
                u"Endpoint '%1' names the scheme '%2', which does not exist; `hookloupe-cli "
                "schemes` lists them."_s.arg(endpoint.name, endpoint.scheme)
            };
    }
    workspace.useEndpoints(std::move(*endpoints));
    return {};
}

Result<WorkspaceFile> readWorkspaceFile(const QString &path, const SchemeCatalogue &schemes)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > kWorkspaceFileBytesMax)
        return Error{ ErrorCode::InvalidInput, u"a workspace file has at most 16 MiB."_s };
    return WorkspaceFile::fromJson(*bytes, &schemes);
}

Result<void> useWorkspaceFile(Workspace &workspace, const QString &path)
{
    const auto file = readWorkspaceFile(path, *workspace.schemes());
    if (!file)
        return Error{ file.error().code, u"%1: %2"_s.arg(path, file.error().sentence),
                      file.error().where };
    if (file->endpoints)
        workspace.useEndpoints(*file->endpoints);
    if (file->retention)
        workspace.useRetention(*file->retention);
    if (file->limits)
        workspace.setLimits(*file->limits);
    return {};
}

} // namespace hookloupe::cli
