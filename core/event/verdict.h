// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookloupe {

/// What was found about an event's signature. The words are those of the command line and the
/// store.
enum class Verdict {
    Valid, ///< a candidate matches, and the timestamp is inside the tolerance
    BadSignature, ///< a candidate of the right shape is there and none matches
    StaleTimestamp, ///< the signature matches, the timestamp is outside the tolerance
    MissingHeader, ///< the signature, or a field that it covers, is absent
    Malformed, ///< the carrier is there but holds no candidate
    NoSecret, ///< there is a scheme, set or recognised, but no secret to check with
    Unsigned, ///< the endpoint has no scheme, and the request looks like nobody's
};
inline constexpr int kVerdictCount = 7;

/// "valid", "bad_signature", …
QLatin1StringView verdictId(Verdict verdict) noexcept;
std::optional<Verdict> verdictFromId(QByteArrayView id) noexcept;

/// How the bytes of an event came here; every verdict is worded by it.
enum class Provenance {
    Wire, ///< received by our own receiver
    Relay, ///< through a proxy or relay that kept the body
    Reserialised, ///< a relay or an exporter wrote the body again: signatures may not verify
    Pasted, ///< typed or pasted by a person
};
QLatin1StringView provenanceId(Provenance provenance) noexcept;

} // namespace hookloupe
