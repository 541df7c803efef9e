// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/signer.h"
#include "core/signature/verifier.h"

#include <QTest>

namespace hookloupe {

inline constexpr qint64 kNowUs = 1'790'000'000'000'000;

inline const Scheme &schemeOf(QStringView id)
{
    const Scheme *const scheme = SchemeCatalogue::builtIn().find(id);
    if (!scheme)
        qFatal("no scheme %s", qPrintable(id.toString()));
    return *scheme;
}

inline KeyMaterial keyOf(QByteArrayView text)
{
    KeyMaterial key;
    key.key = SecretBytes(text);
    return key;
}

/// A request whose bytes it owns.
struct OwnedRequest
{
    QByteArray method = "POST";
    QByteArray url = "https://app.example/hook?tenant=1";
    Fields fields;
    QByteArray body;

    RequestView view() const
    {
        RequestView request{ method, url, {}, body };
        for (const Field &field : fields)
            request.fields.push_back({ field.name, field.value });
        return request;
    }

    void apply(const SignedChange &change)
    {
        fields = applied(change, std::move(fields));
        body = change.body.value_or(body);
        url = change.url.value_or(url);
    }

    QByteArray field(QByteArrayView name) const
    {
        return view().field(name).value_or(QByteArrayView()).toByteArray();
    }
};

} // namespace hookloupe
