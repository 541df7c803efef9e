// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/redaction.h"

#include <functional>
#include <optional>

namespace hookloupe {

/// Writes JSON anew with its values redacted; every other byte is copied. Never recurses into
/// containers: depth costs memory, not stack.
class JsonRedaction
{
public:
    /// \a nested redacts a string's text where that is a document of its own, else nullopt.
    using Nested = std::function<std::optional<QByteArray>(QByteArrayView text)>;
    JsonRedaction(const Redactor &redactor, QString within, std::vector<Replacement> &replacements,
                  Nested nested);

    /// What follows a mistake is left out: nobody could say what it is.
    QByteArray redact(QByteArrayView json);
    qint64 bytesLeftOut() const noexcept { return m_bytesLeftOut; }

private:
    struct Level
    {
        bool isObject = false;
        bool isNamed = false; ///< all that is inside goes
        QByteArray key; ///< of the member under way
        qint64 index = -1; ///< of the item under way
    };

    bool isNamedHere() const;
    QString place() const;
    QByteArray key(QByteArrayView lexeme);
    QByteArray string(QByteArrayView lexeme, bool isNamed);
    QByteArray number(QByteArrayView lexeme, bool isNamed);

    const Redactor &m_redactor;
    QString m_within;
    std::vector<Replacement> &m_replacements;
    Nested m_nested;
    std::vector<Level> m_levels;
    qint64 m_bytesLeftOut = 0;
};

} // namespace hookloupe
