// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/casecontext.h"

#include "core/signature/schemerules.h"
#include "core/workspace/workspace.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

std::optional<KeyMaterial> CaseContext::keyOf(const QString &endpoint) const
{
    const auto found = secrets.find(endpoint);
    if (found == secrets.end())
        return std::nullopt;
    return KeyMaterial{ found->key, found->format, found->parameters };
}

std::vector<KnownSecret> CaseContext::othersThan(const QString &endpoint) const
{
    std::vector<KnownSecret> others;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (it.key() != endpoint)
            others.push_back(it.value());
    }
    return others;
}

std::vector<GuardedSecret> CaseContext::guarded() const
{
    std::vector<GuardedSecret> guarded;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const KnownSecret &secret = it.value();
        const qsizetype index = endpoints.indexOf(it.key());
        const Scheme *scheme =
                index < 0 ? nullptr : schemes->find(endpoints.list().at(index).scheme);
        // A public key is none.
        if (!scheme || scheme->keyKind == KeyKind::SharedSecret
            || secret.key.view().contains("PRIVATE KEY"))
            guarded.push_back({ secret.name, secret.key });
        if (!scheme)
            continue;
        for (const QByteArray &parameter : scheme->rules->key.moreFrom) {
            if (const QByteArray more = secret.parameters.value(parameter); !more.isEmpty())
                guarded.push_back({ secret.name, SecretBytes(more) });
        }
    }
    return guarded;
}

CaseContext caseContext(const Workspace &workspace)
{
    CaseContext context;
    context.endpoints = workspace.endpoints();
    context.schemes = workspace.schemes();
    for (const Endpoint &endpoint : workspace.endpoints().list()) {
        const auto key = workspace.keyFor(endpoint.name);
        if (!key)
            continue;
        KnownSecret one;
        one.name = u"the endpoint “%1”"_s.arg(endpoint.name);
        one.key = key->key;
        one.format = key->format;
        one.parameters = key->parameters;
        context.secrets.insert(endpoint.name, std::move(one));
    }
    return context;
}

} // namespace hookloupe
