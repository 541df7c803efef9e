// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/secretref.h"

#include "core/event/coretext.h"

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    SecretRef::Kind kind;
    QLatin1StringView name;
};
constexpr std::array kKinds{ KindName{ SecretRef::Kind::Environment, "env"_L1 },
                             KindName{ SecretRef::Kind::File, "file"_L1 },
                             KindName{ SecretRef::Kind::Keychain, "keychain"_L1 },
                             KindName{ SecretRef::Kind::Vault, "vault"_L1 } };

} // namespace

QJsonObject SecretRef::toJson() const
{
    for (const KindName &one : kKinds) {
        if (kind == one.kind)
            return { { one.name, name } };
    }
    return {};
}

Result<SecretRef> SecretRef::fromJson(const QJsonObject &json)
{
    SecretRef ref;
    int places = 0;
    for (const KindName &one : kKinds) {
        const QJsonValue value = json[one.name];
        if (value.isUndefined())
            continue;
        ref = { one.kind, value.toString() };
        ++places;
    }
    if (places != 1 || ref.name.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "write {\"env\": NAME}, {\"file\": PATH}, {\"keychain\": ITEM} or "
                              "{\"vault\": ITEM}; a secret itself never stands in this file") };
    return ref;
}

QString keyOf(const SecretRef &ref)
{
    return QString::number(static_cast<int>(ref.kind)) + u':' + ref.name;
}

} // namespace hookloupe
