// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/knownsecrets.h"

#include "core/workspace/workspace.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

std::vector<KnownSecret> knownSecrets(const Workspace &workspace, const QString &except)
{
    std::vector<KnownSecret> known;
    const QList<Endpoint> list = workspace.endpoints().list();
    for (const Endpoint &endpoint : list) {
        const auto key = workspace.keyFor(endpoint.name);
        if (!key || endpoint.name == except)
            continue;
        KnownSecret one;
        one.name = u"the endpoint “%1”"_s.arg(endpoint.name);
        one.key = key->key;
        one.format = key->format;
        one.parameters = key->parameters;
        known.push_back(std::move(one));
    }
    return known;
}

} // namespace hookloupe
