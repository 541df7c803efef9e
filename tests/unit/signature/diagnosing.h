// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/diagnosis.h"
#include "tests/unit/signature/signed.h"

namespace hookloupe {

inline DiagnosisInput inputOf(const Scheme &scheme, const KeyMaterial &key,
                              const OwnedRequest &request)
{
    DiagnosisInput input;
    input.scheme = scheme;
    input.key = key;
    Fields fields = request.fields;
    fields.push_back({ "Host", "app.example" });
    const auto wire = parseStoredRequest(composeRequest(
            request.method, "/hook?tenant=1",
            withContentLength(std::move(fields), request.body.size()), request.body));
    if (!wire)
        qFatal("%s", qPrintable(wire.error().sentence));
    input.request = *wire;
    input.url = request.url;
    input.options.nowUs = kNowUs;
    input.catalogue = std::shared_ptr<const SchemeCatalogue>(&SchemeCatalogue::builtIn(),
                                                             [](const SchemeCatalogue *) {});
    return input;
}

inline KnownSecret known(const QString &name, QByteArrayView text, bool isRetired)
{
    KnownSecret secret;
    secret.name = name;
    secret.key = SecretBytes(text);
    secret.isRetired = isRetired;
    return secret;
}

inline QStringList causesOf(const Diagnosis &diagnosis)
{
    QStringList causes;
    for (const Finding &finding : diagnosis.findings)
        causes += QString(causeId(finding.cause));
    return causes;
}

} // namespace hookloupe
