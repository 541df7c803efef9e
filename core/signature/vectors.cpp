// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/vectors.h"

#include "core/event/timeunits.h"
#include "core/event/wirerequest.h"
#include "core/signature/preparedkey.h"
#include "core/signature/verifier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Vector
{
    QByteArray method;
    QByteArray url;
    Fields fields;
    QByteArray body;
    KeyMaterial key;

    explicit Vector(const QJsonObject &line)
        : method(line.value("method"_L1).toString().toUtf8())
        , url(line.value("url"_L1).toString().toUtf8())
        , body(QByteArray::fromBase64(line.value("body_base64"_L1).toString().toLatin1()))
    {
        const QJsonArray headers = line.value("headers"_L1).toArray();
        for (const auto &header : headers) {
            fields.push_back({ header.toArray().at(0).toString().toUtf8(),
                               header.toArray().at(1).toString().toUtf8() });
        }
        const auto text = [&line](QLatin1StringView name) {
            return line.value(name).toString().toUtf8();
        };
        for (const auto name : { "secret"_L1, "public_key"_L1, "certificate"_L1 }) {
            if (line.contains(name))
                key.key = SecretBytes(text(name));
        }
        if (line.contains("jwks"_L1))
            key.key = SecretBytes(
                    QJsonDocument(line.value("jwks"_L1).toObject()).toJson(QJsonDocument::Compact));
        key.format = text("public_key_format"_L1);
        const QJsonObject parameters = line.value("params"_L1).toObject();
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            key.parameters.insert(it.key().toUtf8(), it.value().toString().toUtf8());
    }

    RequestView view() const
    {
        RequestView request{ method, url, {}, body };
        for (const Field &field : fields)
            request.fields.push_back({ field.name, field.value });
        return request;
    }
};

/// Empty when the line passes; otherwise what went wrong.
QString runLine(const QJsonObject &line, const QString &schemeId, const SchemeCatalogue &schemes)
{
    const Scheme *const scheme = schemes.find(schemeId);
    if (!scheme)
        return u"the scheme “%1” is not known"_s.arg(schemeId);
    const Vector vector(line);
    VerifyOptions options;
    const double now = line.value("now"_L1).toDouble();
    constexpr double secondsMax = 253'402'300'799; // 9999-12-31
    if (!(now >= 0 && now <= secondsMax))
        return u"“now” is no time in seconds since 1970"_s;
    options.nowUs = static_cast<qint64>(now) * kUsPerSecond;
    const Verification result =
            verify(*scheme, PreparedKey(*scheme, vector.key), vector.view(), options);
    const QString expected = line.value("expect"_L1).toString();
    if (expected == verdictId(result.verdict))
        return {};
    return u"expected %1, got %2: %3"_s.arg(expected, verdictId(result.verdict), result.reason);
}

} // namespace

VectorRun runVectors(const QByteArray &jsonl,
                     const std::function<bool(const QString &scheme)> &wanted,
                     const SchemeCatalogue &schemes)
{
    VectorRun run;
    int number = 0;
    for (const QByteArray &text : jsonl.split('\n')) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const QString schemeId = line.value("scheme"_L1).toString();
        if (wanted && !wanted(schemeId))
            continue;
        const QString trouble = schemeId.isEmpty() || !line.contains("expect"_L1)
                ? u"the line is not a test vector"_s
                : runLine(line, schemeId, schemes);
        if (trouble.isEmpty()) {
            ++run.passed;
            continue;
        }
        ++run.failed;
        const QString id = line.value("id"_L1).toString(u"line %1"_s.arg(number));
        run.mismatches.append(id + u": "_s + trouble);
    }
    return run;
}

} // namespace hookloupe
