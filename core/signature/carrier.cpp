// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/carrier.h"

#include "core/event/bytes.h"
#include "core/payload/formfields.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

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

std::optional<Element> splitElement(QByteArrayView item, char pair = '=')
{
    const qsizetype equals = item.indexOf(pair);
    if (equals < 0)
        return std::nullopt;
    return Element{ trimmedOws(item.first(equals)), trimmedOws(item.sliced(equals + 1)) };
}

/// The signatures in one value; a hostile value stops giving at kCandidatesMax.
void collect(const CarrierRules &rules, QByteArrayView value, std::vector<FoundSignature> &found)
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
    case CarrierForm::List:
        forEachItem(value, rules.separator, [&rules, &add](QByteArrayView item) {
            return !item.startsWith(rules.prefix) || add(item, item.sliced(rules.prefix.size()));
        });
        break;
    case CarrierForm::Elements:
        forEachItem(value, rules.separator, [&rules, &add](QByteArrayView item) {
            const auto element = splitElement(item, rules.pair);
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

} // namespace

void readCarrier(const CarrierRules &rules, const RequestView &request, QByteArrayView json,
                 CarrierReading &reading)
{
    const auto take = [&rules, &reading](QByteArrayView value) {
        if (!reading.present)
            reading.value = value;
        reading.present = true;
        collect(rules, value, reading.found);
    };
    switch (rules.place) {
    case Place::Header:
    case Place::Element:
    case Place::Claim:
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
    case Place::Json:
        if (auto text = jsonTextAt(json, *rules.path)) {
            reading.owned = *std::move(text);
            take(reading.owned);
        }
        break;
    }
}

std::optional<QByteArrayView> elementOf(QByteArrayView value, char separator, QByteArrayView name)
{
    std::optional<QByteArrayView> found;
    forEachItem(value, separator, [&found, name](QByteArrayView item) {
        const auto element = splitElement(item);
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
        return u"the form field %1"_s.arg(displayText(rules.name));
    case Place::Json:
        return u"the body's member %1"_s.arg(displayText(rules.name));
    case Place::Header:
    case Place::Element:
    case Place::Claim:
        break;
    }
    return u"the %1 header"_s.arg(displayText(rules.name));
}

QString missingCarrierText(const CarrierRules &rules)
{
    switch (rules.place) {
    case Place::Form:
        return u"The body has no form field %1."_s.arg(displayText(rules.name));
    case Place::Json:
        return u"The body has no member %1."_s.arg(displayText(rules.name));
    case Place::Header:
    case Place::Element:
    case Place::Claim:
        break;
    }
    return u"There is no %1 header."_s.arg(displayText(rules.name));
}

QString noCandidateText(const CarrierRules &rules)
{
    QString place = carrierText(rules);
    place[0] = place[0].toUpper();
    switch (rules.form) {
    case CarrierForm::Prefix:
        return u"%1 does not begin with “%2”."_s.arg(place, displayText(rules.prefix));
    case CarrierForm::List:
        return u"%1 has no item that begins with “%2”."_s.arg(place, displayText(rules.prefix));
    case CarrierForm::Elements:
        return u"%1 has no element “%2%3”."_s.arg(place, displayText(rules.label),
                                                  QChar::fromLatin1(rules.pair));
    case CarrierForm::Basic:
        return u"%1 does not hold Basic credentials."_s.arg(place);
    case CarrierForm::Raw:
    case CarrierForm::Jws:
    case CarrierForm::Message:
        break;
    }
    return u"%1 holds no signature."_s.arg(place);
}

QByteArray spelled(const CarrierRules &rules, QByteArrayView signature)
{
    switch (rules.form) {
    case CarrierForm::Raw:
    case CarrierForm::Jws:
    case CarrierForm::Message:
        break;
    case CarrierForm::Prefix:
    case CarrierForm::List:
        return rules.prefix + signature.toByteArray();
    case CarrierForm::Elements:
        return rules.label + rules.pair + signature.toByteArray();
    case CarrierForm::Basic:
        return "Basic " + signature.toByteArray();
    }
    return signature.toByteArray();
}

} // namespace hookloupe
