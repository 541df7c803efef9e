// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/exchange/sensitivetext.h"
#include "core/payload/jsonpath.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace hookloupe {

/// Names with '*' for any characters. Letter case, '_', '-' and blanks do not count, so that
/// "card_number" is cardNumber, too.
class NamePatterns
{
public:
    NamePatterns() = default;
    explicit NamePatterns(QByteArrayList patterns);
    bool match(QByteArrayView name) const;
    const QByteArrayList &patterns() const noexcept { return m_patterns; }
    bool operator==(const NamePatterns &other) const { return m_patterns == other.m_patterns; }

private:
    QByteArrayList m_patterns; ///< as they were written
    QByteArrayList m_normalised;
};

/// What does not leave this computer. A value type; see defaults().
struct RedactionRules
{
    NamePatterns headers; ///< whose values are credentials
    bool signatures = false; ///< also those headers that carry a signature
    NamePatterns signatureHeaders;
    NamePatterns fields; ///< of bodies, at any depth, and keys of a query or form
    std::vector<std::pair<QByteArray, JsonPath>> paths; ///< as written, and read
    std::array<bool, kSensitiveKindCount> kinds{}; ///< by shape; index: SensitiveKind

    /// Credentials, people, payment data; signatures stay, since they say nothing without the
    /// secret and much with it.
    static RedactionRules defaults();
    /// A JSON document of the members "headers", "signatures", "signature_headers", "fields",
    /// "paths", "kinds"; what lacks is as in defaults(). InvalidInput with the member that is
    /// wrong.
    static Result<RedactionRules> fromJson(QByteArrayView json);
    /// All of them.
    QByteArray toJson() const;
    /// Only those members that are not as in defaults(), so that what a later version adds to the
    /// others holds as well: what is kept and shared.
    QByteArray differences() const;
    /// One for each name, path and kind, with what it is before it: "name *email". In the order of
    /// the members; not translated, since they stand in files.
    QStringList entries() const;
    bool operator==(const RedactionRules &other) const { return toJson() == other.toJson(); }
};

} // namespace hookloupe
