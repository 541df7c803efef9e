// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace hookloupe {

/// `$.payment.id`, `$.items[0].name`, `$[*].type`, `$['a.b']`: member names, indices, wildcard.
class JsonPath
{
public:
    struct Step
    {
        enum class Kind {
            Member,
            Index,
            Wildcard
        } kind = Kind::Member;
        QByteArray name;
        qint64 index = 0;
    };
    /// nullopt when \a text is not such a path.
    static std::optional<JsonPath> parse(QByteArrayView text);
    const std::vector<Step> &steps() const noexcept { return m_steps; }

private:
    std::vector<Step> m_steps;
};

/// The lexeme of the first value at \a path, or nullopt (also when a mistake comes before it).
std::optional<QByteArrayView> jsonLexemeAt(QByteArrayView json, const JsonPath &path);
/// More are not followed in one pass.
inline constexpr std::size_t kJsonPathsMax = 64;
/// jsonLexemeAt() of each of \a paths (at most kJsonPathsMax), in one pass over \a json.
std::vector<std::optional<QByteArrayView>> jsonLexemesAt(QByteArrayView json,
                                                         std::span<const JsonPath *const> paths);
/// \a lexeme as text: strings decoded, other scalars as spelled, containers as their bytes.
QByteArray jsonTextOf(QByteArrayView lexeme);
/// As text: strings decoded, other scalars as spelled, containers as their bytes.
std::optional<QByteArray> jsonTextAt(QByteArrayView json, const JsonPath &path);

} // namespace hookloupe
