// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/query/eventfacts.h"
#include "core/query/query.h"
#include "core/query/requiredtext.h"
#include "core/store/wiredecoder.h"

#include <optional>
#include <vector>

namespace hookloupe {

class SqlConnection;

/// The wire bytes of the event that a search looks at: decompressed once for all that is asked of
/// it, and taken apart only where its bytes alone do not tell.
class SearchedWire
{
public:
    explicit SearchedWire(const SqlConnection &connection);
    ~SearchedWire() = default;
    SearchedWire(const SearchedWire &) = delete;
    SearchedWire &operator=(const SearchedWire &) = delete;

    /// The columns that say what the bytes are, as they stand in the file.
    struct Row
    {
        qint64 id = 0;
        int kind = 0;
        int provenance = 0;
        qint64 headBytes = 0;
        bool isChunked = false;
        int encoding = 0;
        QByteArrayView stored; ///< which holds until the next row is taken
    };
    /// False when they are damaged: then nothing can be asked of them.
    bool take(const Row &row);
    /// Before what is known of an id may be no longer true.
    void forget();

    /// False when the bytes show that a text of \a required is not there.
    bool mayHold(const std::vector<RequiredClause> &required) const;
    /// As holds() for the whole event. Precondition: the test isOfWire().
    bool holds(const QueryTest &test);
    /// Whether nothing but the wire bytes is needed for it.
    static bool isOfWire(const QueryTest &test) noexcept;
    /// Whether that is found out without taking most events apart.
    static bool isOfPlainBytes(const QueryTest &test) noexcept;

private:
    bool standsIn(const TextMatcher &matcher, bool alsoInHead) const;
    /// Neither the framing nor a coding lies between the bytes and what is searched.
    bool isPlain() const;
    QByteArrayView head() const;
    const EventFacts &facts();

    WireDecoder m_decoder;
    Row m_row;
    bool m_isReadable = false;
    QByteArrayView m_wire;
    Event m_event; ///< of it, while there are facts
    std::optional<EventFacts> m_facts; ///< once they were needed
    mutable std::optional<bool> m_isPlain;
};

} // namespace hookloupe
