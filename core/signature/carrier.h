// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"
#include "core/signature/schemerules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

/// Signatures looked at in one request; a hostile header cannot make it more.
inline constexpr std::size_t kCandidatesMax = 64;

/// A signature found, before it is decoded.
struct FoundSignature
{
    QByteArrayView whole; ///< with its prefix or label
    QByteArrayView text; ///< the signature alone
};

/// What the carrier of a scheme holds in one request.
struct CarrierReading
{
    bool present = false;
    QByteArray owned; ///< decoded value when the carrier is in the body
    QByteArrayView value; ///< of the first carrier found
    std::vector<FoundSignature> found;
};

/// Reads the signatures. Views into \a request, \a json and the result, which must stay in place.
/// \a member: what stands at the path of a carrier in the JSON, when that is known already.
void readCarrier(const CarrierRules &rules, const RequestView &request, QByteArrayView json,
                 CarrierReading &reading,
                 std::optional<std::optional<QByteArrayView>> member = std::nullopt);

/// The value of the element \a name in a value of form Elements, without its quotation marks where
/// the form has them.
std::optional<QByteArrayView> elementOf(QByteArrayView value, const CarrierRules &rules,
                                        QByteArrayView name);

/// `name=value` as the form spells it.
QByteArray writtenElement(const CarrierRules &rules, QByteArrayView name, QByteArrayView value);

/// The signatures in one \a value, as readCarrier() finds them.
void collectSignatures(const CarrierRules &rules, QByteArrayView value,
                       std::vector<FoundSignature> &found);
/// The items of \a value that are not empty, blanks around them removed; \a most at most.
std::vector<QByteArrayView> itemsOf(QByteArrayView value, char separator, std::size_t most);
/// What stands before the first \a separator.
QByteArrayView firstItem(QByteArrayView value, char separator) noexcept;

/// "There is no Stripe-Signature header.", in the words of the carrier's place.
QString missingCarrierText(const CarrierRules &rules);
/// Why a carrier that is there holds no signature.
QString noCandidateText(const CarrierRules &rules);
/// "the Stripe-Signature header", "the form field p_signature", "the body's member $.x".
QString carrierText(const CarrierRules &rules);

/// \a signature as the provider writes it in the carrier's value, with prefix or label.
QByteArray spelled(const CarrierRules &rules, QByteArrayView signature);

} // namespace hookloupe
