// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/carrier.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/formfields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

namespace {

/// Calls \a use with each item of \a value, blanks around it removed, until it returns false.
template<class Use>
void forEachItem(QByteArrayView value, char separator, Use use)
{
    for (qsizetype begin = 0; begin <= value.size();) {
        qsizetype end = value.indexOf(separator, begin);
        if (end < 0)
            end = value.size();
        const QByteArrayView item = trimmedOws(value.sliced(begin, end - begin));
        if (!item.isEmpty() && !use(item))
            return;
        begin = end + 1;
    }
}

struct Element
{
    QByteArrayView name;
    QByteArrayView value;
};

std::optional<Element> splitElement(QByteArrayView item, const CarrierRules &rules)
{
    const qsizetype equals = item.indexOf(rules.pair);
    if (equals < 0)
        return std::nullopt;
    QByteArrayView value = trimmedOws(item.sliced(equals + 1));
    if (rules.isQuoted && value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.sliced(1, value.size() - 2);
    return Element{ trimmedOws(item.first(equals)), value };
}

} // namespace

/// The signatures in one value; a hostile value stops giving at kCandidatesMax.
void collectSignatures(const CarrierRules &rules, QByteArrayView value,
                       std::vector<FoundSignature> &found)
{
    const std::size_t most = rules.several ? kCandidatesMax : found.size() + 1;
    const auto add = [&found, most](QByteArrayView whole, QByteArrayView text) {
        if (found.size() < kCandidatesMax)
            found.push_back({ whole, text });
        return found.size() < most;
    };
    switch (rules.form) {
    case CarrierForm::Raw:
    case CarrierForm::Jws:
    case CarrierForm::Message:
        add(value, value);
        break;
    case CarrierForm::Prefix:
        if (value.startsWith(rules.prefix))
            add(value, value.sliced(rules.prefix.size()));
        break;
    case CarrierForm::JsonBase64:
        break; // what is decoded has an owner: see memberOfBase64()
    case CarrierForm::List:
        if (rules.firstIsTime)
            value = value.sliced(qMin(value.size(), firstItem(value, rules.separator).size() + 1));
        forEachItem(value, rules.separator, [&rules, &add](QByteArrayView item) {
            return !item.startsWith(rules.prefix) || add(item, item.sliced(rules.prefix.size()));
        });
        break;
    case CarrierForm::Elements:
        forEachItem(value, rules.separator, [&rules, &add](QByteArrayView item) {
            const auto element = splitElement(item, rules);
            return !element || element->name != rules.label || add(item, element->value);
        });
        break;
    case CarrierForm::Basic:
        // RFC 9110 §11.1: the scheme's name has no case.
        if (value.size() > 6 && equalsIgnoreCase(value.first(6), "Basic "))
            add(value, trimmedOws(value.sliced(6)));
        break;
    }
}

std::vector<QByteArrayView> itemsOf(QByteArrayView value, char separator, std::size_t most)
{
    std::vector<QByteArrayView> items;
    forEachItem(value, separator, [&items, most](QByteArrayView item) {
        items.push_back(item);
        return items.size() < most;
    });
    return items;
}

namespace {

/// The text member \a name of the JSON object that \a value encodes.
std::optional<QByteArray> memberOfBase64(QByteArrayView value, const QByteArray &name)
{
    const auto json = fromBase64(value);
    const QJsonValue member = json
            ? QJsonDocument::fromJson(*json).object().value(QString::fromUtf8(name))
            : QJsonValue();
    if (!member.isString())
        return std::nullopt;
    return member.toString().toUtf8();
}

} // namespace

QByteArrayView firstItem(QByteArrayView value, char separator) noexcept
{
    const qsizetype end = value.indexOf(separator);
    return end < 0 ? value : value.first(end);
}

void readCarrier(const CarrierRules &rules, const RequestView &request, QByteArrayView json,
                 CarrierReading &reading, std::optional<std::optional<QByteArrayView>> member)
{
    const auto take = [&rules, &reading](QByteArrayView value) {
        if (!reading.present)
            reading.value = value;
        reading.present = true;
        if (rules.form != CarrierForm::JsonBase64) {
            collectSignatures(rules, value, reading.found);
        } else if (auto text = memberOfBase64(value, rules.label); text && reading.found.empty()) {
            reading.owned = *std::move(text);
            reading.found.push_back({ reading.value, reading.owned });
        }
    };
    switch (rules.place) {
    case Place::Header:
    case Place::Element:
    case Place::Claim:
    case Place::FirstItem:
        if (const auto value = request.field(rules.name))
            take(*value);
        for (const QByteArray &name : rules.moreNames) {
            if (const auto value = request.field(name))
                take(*value);
        }
        break;
    case Place::Form:
        for (FormField &field : parseForm(request.body)) {
            if (field.name == rules.name) {
                reading.owned = std::move(field.value);
                take(reading.owned);
                break;
            }
        }
        break;
    case Place::Body:
        if (!request.body.isEmpty())
            take(request.body.trimmed());
        break;
    case Place::Json:
        if (const auto lexeme = member ? *member : jsonLexemeAt(json, *rules.path)) {
            reading.owned = jsonTextOf(*lexeme);
            take(reading.owned);
        }
        break;
    }
}

std::optional<QByteArrayView> elementOf(QByteArrayView value, const CarrierRules &rules,
                                        QByteArrayView name)
{
    std::optional<QByteArrayView> found;
    forEachItem(value, rules.separator, [&found, &rules, name](QByteArrayView item) {
        const auto element = splitElement(item, rules);
        if (element && element->name == name)
            found = element->value;
        return !found;
    });
    return found;
}

QString carrierText(const CarrierRules &rules)
{
    switch (rules.place) {
    case Place::Form:
        return CoreText::tr("the form field %1").arg(displayText(rules.name));
    case Place::Json:
        return CoreText::tr("the body's member %1").arg(displayText(rules.name));
    case Place::Body:
        return CoreText::tr("the body");
    case Place::Header:
    case Place::Element:
    case Place::Claim:
    case Place::FirstItem:
        break;
    }
    return CoreText::tr("the %1 header").arg(displayText(rules.name));
}

QString missingCarrierText(const CarrierRules &rules)
{
    switch (rules.place) {
    case Place::Form:
        return CoreText::tr("The body has no form field %1.").arg(displayText(rules.name));
    case Place::Json:
        return CoreText::tr("The body has no member %1.").arg(displayText(rules.name));
    case Place::Body:
        return CoreText::tr("The body, which would be the token, is empty.");
    case Place::Header:
    case Place::Element:
    case Place::Claim:
    case Place::FirstItem:
        break;
    }
    return CoreText::tr("There is no %1 header.").arg(displayText(rules.name));
}

QString noCandidateText(const CarrierRules &rules)
{
    QString place = carrierText(rules);
    place[0] = place[0].toUpper();
    switch (rules.form) {
    case CarrierForm::Prefix:
        return CoreText::tr("%1 does not begin with “%2”.").arg(place, displayText(rules.prefix));
    case CarrierForm::List:
        return CoreText::tr("%1 has no item that begins with “%2”.")
                .arg(place, displayText(rules.prefix));
    case CarrierForm::Elements:
        return CoreText::tr("%1 has no element “%2%3”.")
                .arg(place, displayText(rules.label), QChar::fromLatin1(rules.pair));
    case CarrierForm::Basic:
        return CoreText::tr("%1 does not hold Basic credentials.").arg(place);
    case CarrierForm::JsonBase64:
        return CoreText::tr("%1 is not base64 of a JSON object with the member “%2”.")
                .arg(place, displayText(rules.label));
    case CarrierForm::Raw:
    case CarrierForm::Jws:
    case CarrierForm::Message:
        break;
    }
    return CoreText::tr("%1 holds no signature.").arg(place);
}

QByteArray writtenElement(const CarrierRules &rules, QByteArrayView name, QByteArrayView value)
{
    const QByteArray quote = rules.isQuoted ? QByteArray(1, '"') : QByteArray();
    return name.toByteArray() + rules.pair + quote + value.toByteArray() + quote;
}

QByteArray spelled(const CarrierRules &rules, QByteArrayView signature)
{
    QByteArray text = signature.toByteArray();
    if (rules.upperHex && rules.encoding == TextEncoding::Hex)
        text = std::move(text).toUpper();
    while (rules.isPadded && text.size() % 4 != 0)
        text += '=';
    switch (rules.form) {
    case CarrierForm::Raw:
    case CarrierForm::Jws:
    case CarrierForm::Message:
        break;
    case CarrierForm::Prefix:
    case CarrierForm::List:
        return rules.prefix + text;
    case CarrierForm::Elements:
        return writtenElement(rules, rules.label, text);
    case CarrierForm::Basic:
        return "Basic " + text;
    case CarrierForm::JsonBase64:
        return QJsonDocument(
                       QJsonObject{ { QString::fromUtf8(rules.label), QString::fromLatin1(text) } })
                .toJson(QJsonDocument::Compact)
                .toBase64();
    }
    return text;
}

} // namespace hookloupe
