// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/signingdraft.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/payload/jsonreader.h"
#include "core/signature/bodyedit.h"
#include "core/signature/conditions.h"
#include "core/signature/mac.h"
#include "core/signature/schemerules.h"
#include "core/signature/timestamp.h"
#include "core/signature/urlquery.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace hookloupe {

namespace {

Error failure(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

/// As the old one begins (`evt_`) and as long; digits where it is a number.
QByteArray newIdLike(QByteArrayView lexeme)
{
    const bool isText = lexeme.startsWith('"');
    const QByteArray old = isText ? decodeJsonString(lexeme) : lexeme.toByteArray();
    QByteArray made = old.first(old.lastIndexOf('_') + 1);
    const QByteArrayView letters =
            isText ? QByteArrayView("0123456789abcdefghijklmnopqrstuvwxyz") : "123456789";
    const qsizetype length = qMax<qsizetype>(old.size(), isText ? 12 : 9);
    while (made.size() < length)
        made += letters[QRandomGenerator::system()->bounded(letters.size())];
    return made;
}

} // namespace

SigningDraft::SigningDraft(const Scheme &scheme, const KeyMaterial &key, RequestView request,
                           const SignOptions &options)
    : m_rules(*scheme.rules)
    , m_key(key)
    , m_request(std::move(request))
    , m_options(options)
{ }

Result<void> SigningDraft::prepare()
{
    for (const RequiredField &field : m_rules.requiredFields)
        m_change.fields.push_back({ field.name, field.value });
    writeGuarded();
    writeId();
    if (auto done = writeNewDelivery(); !done)
        return done;
    if (auto done = writeTimestampText(); !done)
        return done;
    writeBodyDigest();
    writeIdentity();
    return writeSentFields();
}

PartInput SigningDraft::inputOf(QByteArrayView json, const KeyMaterial &key) const
{
    return { m_request, key, m_rules, json, m_timestamp, m_id };
}

void SigningDraft::setBody(QByteArray body)
{
    m_change.body = std::move(body);
    m_request.body = *m_change.body;
}

void SigningDraft::addField(const QByteArray &name, const QByteArray &value)
{
    m_change.fields.push_back({ name, value });
    std::erase_if(m_request.fields,
                  [&name](const FieldView &old) { return equalsIgnoreCase(old.name, name); });
    // The change may move the field, but not the bytes that it shares with these.
    const Field &added = m_change.fields.back();
    m_request.fields.push_back({ added.name, added.value });
}

void SigningDraft::writeGuarded()
{
    for (const Guard &guard : m_rules.guards) {
        const QByteArray configured = m_key.parameters.value(guard.parameter);
        const QByteArray value = configured.isEmpty() ? guard.signAs : configured;
        if (guard.place != Place::Header || value.isEmpty())
            continue;
        const auto present = m_request.field(guard.name);
        if (!present || !guardHolds(guard, m_key, *present))
            addField(guard.name, value);
    }
}

void SigningDraft::writeId()
{
    if (m_rules.idHeader.isEmpty())
        return;
    m_id = m_options.deliveryId;
    if (m_id.isEmpty() && !m_options.isNewDelivery)
        m_id = m_request.field(m_rules.idHeader).value_or(QByteArrayView()).toByteArray();
    if (m_id.isEmpty())
        m_id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_change.fields.push_back({ m_rules.idHeader, m_id });
}

Result<void> SigningDraft::writeNewDelivery()
{
    if (!m_options.isNewDelivery || !m_rules.idHeader.isEmpty())
        return {};
    for (const ContentTemplate &rule : m_rules.deliveryId) {
        if (rule.parts.size() != 1)
            continue;
        const TemplatePart &part = rule.parts.front();
        if (part.make == headerPart) {
            addField(part.argument, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
            return {};
        }
        if (part.make != jsonPart || !part.path)
            continue;
        if (const auto lexeme = jsonLexemeAt(m_request.body, *part.path)) {
            setBody(withJsonScalar(m_request.body, *lexeme, newIdLike(*lexeme)));
            return {};
        }
    }
    return failure(CoreText::tr("Nothing in this request is the delivery id of %1, so that "
                                "there is nothing to make anew.")
                           .arg(dataText(m_rules.sender)));
}

void SigningDraft::writeIdentity()
{
    if (const auto field = leadingField(m_rules.deliveryId);
        !field.isEmpty() && !equalsIgnoreCase(field, m_rules.idHeader) && !m_request.field(field))
        addField(field,
                 m_options.deliveryId.isEmpty()
                         ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
                         : m_options.deliveryId);
    const QByteArray field = leadingField(m_rules.eventType);
    if (field.isEmpty() || m_request.field(field))
        return;
    QByteArray type = m_options.eventType;
    for (const ContentTemplate &rule : m_rules.eventType) {
        const PartInput input = inputOf(m_request.body, m_key);
        if (!type.isEmpty() || rule.uses(headerPart))
            continue;
        if (const SignedContent value = compose(rule, input);
            value.state == PartValue::State::Ready)
            type = value.joined();
    }
    if (!type.isEmpty())
        addField(field, type);
}

Result<void> SigningDraft::writeSentFields()
{
    for (const SentField &field : m_rules.sentFields) {
        const auto &parts = field.value.parts;
        const bool isFixed = std::all_of(parts.begin(), parts.end(),
                                         [](const TemplatePart &part) { return !part.make; });
        if (isFixed && m_request.field(field.name))
            continue;
        const PartInput input = inputOf(m_request.body, m_key);
        const SignedContent value = compose(field.value, input);
        if (value.state != PartValue::State::Ready)
            return failure(value.trouble);
        addField(field.name, value.joined());
    }
    return {};
}

Result<void> SigningDraft::writeTimestampText()
{
    if (!m_rules.timestamp || m_rules.timestamp->isOptional)
        return {};
    const TimestampRules &rules = *m_rules.timestamp;
    m_timestamp = writeTimestamp(m_options.timestampUs, rules.unit);
    if (rules.place == Place::Header)
        addField(rules.name, m_timestamp);
    if (rules.place != Place::Json)
        return {};
    const auto lexeme = jsonLexemeAt(m_request.body, *rules.path);
    if (!lexeme)
        return failure(
                CoreText::tr("The body has no member %1 to write the timestamp to; add it first.")
                        .arg(displayText(rules.name)));
    setBody(withJsonScalar(m_request.body, *lexeme, m_timestamp));
    return {};
}

void SigningDraft::writeBodyDigest()
{
    if (!m_rules.bodyDigest)
        return;
    const QByteArrayView body = m_request.body;
    const QByteArray text = toHex(digest(m_rules.bodyDigest->hash, { &body, 1 }));
    m_change.url = withQueryValue(m_request.url, m_rules.bodyDigest->queryName, text);
    m_request.url = *m_change.url;
}

QByteArray leadingField(const std::vector<ContentTemplate> &rules)
{
    if (rules.empty() || rules.front().parts.empty()
        || rules.front().parts.front().make != headerPart)
        return {};
    return rules.front().parts.front().argument;
}

} // namespace hookloupe
