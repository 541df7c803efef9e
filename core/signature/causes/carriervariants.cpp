// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/carrier.h"
#include "core/signature/causes/variants.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr qsizetype kTriedValueBytesMax = 2048;
constexpr qsizetype kSignaturePrefixBytesMax = 32;

class Carriers
{
public:
    Carriers(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
             const SigningSink &sink)
        : m_scheme(scheme)
        , m_rules(*scheme.rules)
        , m_key(key)
        , m_request(request)
        , m_sink(sink)
    { }

    bool run() { return prefixes() && headers(); }

private:
    /// \a scheme as it is, and in other encodings.
    bool addReadings(const std::vector<Clue> &clues, const Scheme &scheme)
    {
        return m_sink({ clues, scheme, m_key, true })
                && encodingVariants(scheme, m_key, clues, m_sink);
    }

    /// The value read as a signature alone, and behind whatever stands at its start.
    bool prefixes()
    {
        if (m_rules.jws || m_rules.message || m_rules.carrier.place != Place::Header)
            return true;
        const auto value = m_request.field(m_rules.carrier.name);
        return !value || prefixesIn(*value, m_scheme, {});
    }

    bool prefixesIn(QByteArrayView value, const Scheme &scheme, const std::vector<Clue> &clues)
    {
        const CarrierRules &carrier = m_rules.carrier;
        if (value.size() > kTriedValueBytesMax)
            return true;
        const auto with = [&clues](const QString &clause) {
            std::vector<Clue> all = clues;
            all.push_back({ Cause::SignaturePrefix, clause });
            return all;
        };
        if (carrier.form == CarrierForm::Elements)
            return labels(value, scheme, with);
        if (carrier.form != CarrierForm::Raw) {
            const Scheme bare = changedScheme(
                    scheme, [](SchemeRules &rules) { rules.carrier.form = CarrierForm::Raw; });
            if (!addReadings(with(CoreText::tr("the signature is read without “%1” before it")
                                          .arg(displayText(carrier.prefix))),
                             bare))
                return false;
        }
        for (qsizetype i = 0; i < qMin(value.size(), kSignaturePrefixBytesMax); ++i) {
            const char c = value[i];
            const bool ends = c == '=' || c == ' ' || c == ',' || c == ':';
            const QByteArray prefix = value.first(i + 1).toByteArray();
            if (!ends || prefix == carrier.prefix || i + 1 == value.size())
                continue;
            const Scheme other = changedScheme(scheme, [&prefix](SchemeRules &rules) {
                rules.carrier.form = CarrierForm::Prefix;
                rules.carrier.prefix = prefix;
            });
            if (!addReadings(with(CoreText::tr("“%1” is taken off the signature")
                                          .arg(displayText(prefix))),
                             other))
                return false;
        }
        return true;
    }

    /// Elements with another name than the rule's.
    template<class With>
    bool labels(QByteArrayView value, const Scheme &scheme, With with)
    {
        const CarrierRules &carrier = m_rules.carrier;
        for (const QByteArray &item : value.toByteArray().split(carrier.separator)) {
            const QByteArray name = item.trimmed().split(carrier.pair).value(0).trimmed();
            const bool isRule = name == carrier.label || name.isEmpty()
                    || (m_rules.timestamp && name == m_rules.timestamp->name);
            if (isRule)
                continue;
            const Scheme other = changedScheme(
                    scheme, [&name](SchemeRules &rules) { rules.carrier.label = name; });
            if (!addReadings(with(CoreText::tr("the element “%1=” is taken for the signature")
                                          .arg(displayText(name))),
                             other))
                return false;
        }
        return true;
    }

    /// The signature under another name.
    bool headers()
    {
        if (m_rules.carrier.place != Place::Header)
            return true;
        for (const FieldView &field : m_request.fields) {
            if (equalsIgnoreCase(field.name, m_rules.carrier.name) || !mayCarry(field))
                continue;
            const QByteArray name = field.name.toByteArray();
            const Clue clue{ Cause::WrongHeader,
                             CoreText::tr("the signature is taken from the %1 header")
                                     .arg(displayText(name, 100)) };
            const Scheme scheme = changedScheme(m_scheme, [&name](SchemeRules &rules) {
                rules.carrier.name = name;
                rules.carrier.moreNames.clear();
            });
            if (!addReadings({ clue }, scheme) || !prefixesIn(field.value, scheme, { clue }))
                return false;
        }
        return true;
    }

    /// Spares a digest for headers that cannot hold a signature.
    bool mayCarry(const FieldView &field) const
    {
        if (field.value.size() > kTriedValueBytesMax)
            return false;
        if (m_rules.algorithm.kind == AlgorithmKind::Token)
            return endsWithSecret(field.value);
        if (m_rules.jws)
            return field.value.contains("eyJ");
        if (m_rules.message)
            return false;
        return field.value.size() >= 20 && !equalsIgnoreCase(field.name, "User-Agent")
                && !equalsIgnoreCase(field.name, "Cookie");
    }

    bool endsWithSecret(QByteArrayView value) const
    {
        const QByteArrayView secret = m_key.key.view();
        return value.size() >= secret.size()
                && constantTimeEqual(value.last(secret.size()), secret);
    }

    const Scheme &m_scheme;
    const SchemeRules &m_rules;
    const KeyMaterial &m_key;
    const RequestView &m_request;
    const SigningSink &m_sink;
};

} // namespace

bool carrierVariants(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                     const SigningSink &sink)
{
    return Carriers(scheme, key, request, sink).run();
}

bool schemeVariants(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                    const SchemeCatalogue &catalogue, const SigningSink &sink)
{
    for (const Scheme &other : catalogue.schemes()) {
        // What needs another kind of key, or settings, cannot be told by this one.
        if (other.id == scheme.id || other.keyKind != scheme.keyKind)
            continue;
        const CarrierRules &carrier = other.rules->carrier;
        if (carrier.place == Place::Header && !request.field(carrier.name))
            continue;
        // A token without claims about the request fits any request: that explains nothing.
        if (carrier.place == Place::Header && other.rules->jws && other.rules->jws->claims.empty())
            continue;
        const Clue clue{ Cause::WrongScheme,
                         CoreText::tr("it is checked as %1 signs").arg(other.name) };
        if (!sink({ { clue }, other, key, true }))
            return false;
    }
    return true;
}

} // namespace hookloupe
