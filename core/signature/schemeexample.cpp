// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/schemeexample.h"

#include "core/event/bytes.h"
#include "core/event/timeunits.h"
#include "core/payload/formfields.h"
#include "core/signature/schemerules.h"
#include "core/signature/signer.h"
#include "core/signature/verifier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUnixTime = 1'767'225'600; // 2026-01-01T00:00:00Z
const QByteArray kHost = "hooks.example.com"_ba;
const QByteArray kTarget = "/webhook"_ba;
const QByteArray kId = "evt_example_1"_ba;
const QString kType = u"order.paid"_s;

/// \a inner with \a value at \a step of it and the steps behind.
QJsonValue placed(const QJsonValue &inner, const std::vector<JsonPath::Step> &steps,
                  std::size_t step, const QJsonValue &value)
{
    if (step == steps.size())
        return inner.isUndefined() || inner.isNull() ? value : inner;
    if (steps[step].kind == JsonPath::Step::Kind::Member) {
        QJsonObject object = inner.toObject();
        const QString name = QString::fromUtf8(steps[step].name);
        object[name] = placed(object.value(name), steps, step + 1, value);
        return object;
    }
    QJsonArray array = inner.toArray();
    const QJsonValue item =
            placed(array.isEmpty() ? QJsonValue() : array.at(0), steps, step + 1, value);
    if (array.isEmpty())
        array.append(item);
    else
        array.replace(0, item);
    return array;
}

/// Builds a request that has everything that a scheme reads.
class ExampleBuilder
{
public:
    explicit ExampleBuilder(const Scheme &scheme)
        : m_rules(*scheme.rules)
    {
        m_fields = { { "Host", kHost }, { "User-Agent", "Example" } };
        for (const ContentTemplate &content : m_rules.contents)
            use(content, u"example"_s);
        useGuards();
        if (m_rules.timestamp && m_rules.timestamp->path)
            put(*m_rules.timestamp->path,
                m_rules.timestamp->unit == TimeUnit::Iso8601 ? QJsonValue(u"0"_s) : QJsonValue(0));
        if (m_rules.carrier.path)
            put(*m_rules.carrier.path, u"?"_s);
        // Identities are read from the whole body, whatever carries a signature of its own.
        wrapItem();
        for (const ContentTemplate &one : m_rules.deliveryId)
            use(one, QString::fromLatin1(kId));
        for (const ContentTemplate &one : m_rules.eventType)
            use(one, kType);
        m_fields.push_back(
                { "Content-Type",
                  isForm() ? "application/x-www-form-urlencoded"_ba : "application/json"_ba });
    }

    const Fields &fields() const { return m_fields; }
    QByteArray body() const { return isForm() ? formBody() : jsonBody(); }

private:
    bool isForm() const
    {
        return m_isForm || m_rules.carrier.place == Place::Form || !m_rules.jsonField.isEmpty();
    }

    void use(const ContentTemplate &content, const QString &value)
    {
        constexpr std::array kFormParts{ formPart, sortedFormPart, phpFormPart, formBase64Part,
                                         plivoRequestPart };
        for (const TemplatePart &part : content.parts) {
            if (std::find(kFormParts.begin(), kFormParts.end(), part.make) != kFormParts.end())
                m_isForm = true;
            if (part.path)
                put(*part.path, value);
            else if (part.make == headerPart)
                putField(part.argument, value.toUtf8());
            else if (part.make == headerSegmentPart)
                putField(part.argument.mid(part.argument.indexOf('=') + 1), value.toUtf8());
            else if (part.make == formPart)
                m_form += '&' + part.argument + '=' + value.toUtf8();
            else if (part.make == formBase64Part)
                m_form += '&' + part.argument + "=ZXhhbXBsZQ%3D%3D%0A";
        }
    }

    void useGuards()
    {
        for (const Guard &guard : m_rules.guards) {
            QByteArray value = guard.values.value(0, guard.signAs);
            if (!guard.urlHosts.isEmpty()) {
                QByteArray host = guard.urlHosts.first();
                host.replace("**.", "a.").replace("*", "a");
                value = "https://" + host + "/x" + guard.urlEnd;
            }
            if (guard.path)
                put(*guard.path, QString::fromUtf8(value));
            else if (!value.isEmpty())
                putField(guard.name, value);
        }
    }

    void put(const JsonPath &path, const QJsonValue &value)
    {
        m_json = placed(m_json, path.steps(), 0, value);
    }

    void putField(const QByteArray &name, const QByteArray &value)
    {
        if (std::none_of(m_fields.begin(), m_fields.end(), [&name](const Field &field) {
                return equalsIgnoreCase(field.name, name);
            }))
            m_fields.push_back({ name, value });
    }

    QByteArray formBody() const
    {
        if (m_rules.jsonField.isEmpty())
            return "amount=19.90" + m_form;
        return encodeForm({ { m_rules.jsonField, jsonBody() } }) + m_form;
    }

    QByteArray jsonBody() const
    {
        if (m_json.isArray())
            return QJsonDocument(m_json.toArray()).toJson(QJsonDocument::Compact);
        QJsonObject object = m_json.toObject();
        if (!m_rules.eachArray && !object.contains("amount"_L1))
            object[u"amount"_s] = u"19.90"_s;
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    void wrapItem()
    {
        if (m_rules.eachMember)
            m_json = placed({}, m_rules.eachMember->steps(), 0, m_json);
        if (m_rules.eachArray)
            m_json = placed({}, m_rules.eachArray->steps(), 0, QJsonArray{ m_json });
    }

    const SchemeRules &m_rules;
    Fields m_fields;
    QJsonValue m_json = QJsonObject();
    QByteArray m_form;
    bool m_isForm = false;
};

QByteArray exampleSecret(const KeyRules &rules)
{
    const QByteArray prefix = rules.strip.contains('*') ? QByteArray() : rules.strip;
    switch (rules.form) {
    case KeyForm::Hex:
        return prefix + QByteArray("example secret, not a real one").toHex();
    case KeyForm::Base64:
        return prefix + QByteArray("example secret, not a real one").toBase64();
    case KeyForm::Utf8:
    case KeyForm::Nfkd:
    case KeyForm::Sha1:
        break;
    }
    return prefix + "example-secret";
}

RequestView viewOf(const Fields &fields, QByteArrayView url, QByteArrayView body)
{
    RequestView view{ "POST", url, {}, body };
    for (const Field &field : fields)
        view.fields.push_back({ field.name, field.value });
    return view;
}

QByteArray wireOf(const QByteArray &url, const Fields &fields, const QByteArray &body)
{
    const QByteArray target = url.mid(url.indexOf(kHost) + kHost.size());
    QByteArray wire = "POST " + target + " HTTP/1.1\r\n";
    for (const Field &field : fields)
        wire += field.name + ": " + field.value + "\r\n";
    return wire + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

std::optional<SchemeExample> schemeExample(const Scheme &scheme)
{
    if (scheme.keyKind == KeyKind::PublicKey)
        return std::nullopt;
    SchemeExample example;
    example.secret = exampleSecret(scheme.rules->key);
    example.unixTime = kUnixTime;
    for (const SchemeParameter &parameter : scheme.parameters) {
        if (parameter.required && !scheme.rules->urlParameters.contains(parameter.name))
            example.parameters.insert(parameter.name, "example-" + parameter.name);
    }
    const KeyMaterial key{ .key = SecretBytes(example.secret), .parameters = example.parameters };

    const ExampleBuilder builder(scheme);
    QByteArray url = "https://" + kHost + kTarget;
    QByteArray body = builder.body();
    const auto change = sign(scheme, key, viewOf(builder.fields(), url, body),
                             { .timestampUs = kUnixTime * kUsPerSecond, .deliveryId = kId });
    if (!change)
        return std::nullopt;
    const Fields fields = applied(*change, builder.fields());
    url = change->url.value_or(url);
    body = change->body.value_or(body);
    // Shown only when it holds: an example that misleads is worse than none.
    if (verify(scheme, key, viewOf(fields, url, body), { .nowUs = kUnixTime * kUsPerSecond })
                .verdict
        != Verdict::Valid)
        return std::nullopt;
    example.wire = wireOf(url, fields, body);
    return example;
}

} // namespace hookloupe
