// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/coretext.h"
#include "core/payload/jsonrewrite.h"
#include "core/signature/causes/variants.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Taking it apart costs about ten times its size in memory.
constexpr qsizetype kJsonBytesMax = 8LL * 1024 * 1024;

struct Layout
{
    QByteArrayView afterItem;
    QByteArrayView afterKey;
    QByteArrayView indent;
    const char *clause = "";
};
// In the order in which they are met in practice.
constexpr std::array kLayouts{
    Layout{ ",", ":", "",
            QT_TRANSLATE_NOOP("hookloupe::CoreText", "the JSON is written without blanks") },
    Layout{ ", ", ": ", "",
            QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "the JSON has a blank after commas and colons, as Python writes it") },
    Layout{ ",", ": ", "  ",
            QT_TRANSLATE_NOOP("hookloupe::CoreText", "the JSON is indented by two blanks") },
    Layout{ ",", ": ", "    ",
            QT_TRANSLATE_NOOP("hookloupe::CoreText", "the JSON is indented by four blanks") },
    Layout{ ",", ": ", "\t",
            QT_TRANSLATE_NOOP("hookloupe::CoreText", "the JSON is indented by tabs") },
};

struct Spelling
{
    JsonStyle::Strings strings = JsonStyle::Strings::AsWritten;
    const char *clause = "";
};
constexpr std::array kSpellings{
    Spelling{ JsonStyle::Strings::AsWritten, "" },
    Spelling{ JsonStyle::Strings::Plain,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "its texts are written without needless escapes") },
    Spelling{ JsonStyle::Strings::SlashAndAscii,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "slashes are written \\/ and other letters \\uxxxx, as PHP does") },
    Spelling{ JsonStyle::Strings::Ascii,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "other letters than ASCII are written \\uxxxx") },
    Spelling{ JsonStyle::Strings::EscapedSlash,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "slashes are written \\/") },
    Spelling{ JsonStyle::Strings::Html,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "<, > and & are written \\u00xx, as Go does") },
};

/// One way to write the JSON, and how far it is from changing blanks alone.
struct Way
{
    std::size_t layout;
    std::size_t spelling;
    bool numbers;
    bool sorted;

    int distance() const noexcept
    {
        return (spelling > 0 ? 1 : 0) + (numbers ? 1 : 0) + (sorted ? 1 : 0);
    }
};

std::vector<Way> ways()
{
    std::vector<Way> all;
    for (const bool sorted : { false, true }) {
        for (const bool numbers : { false, true }) {
            for (std::size_t spelling = 0; spelling < kSpellings.size(); ++spelling) {
                for (std::size_t layout = 0; layout < kLayouts.size(); ++layout)
                    all.push_back({ layout, spelling, numbers, sorted });
            }
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Way &a, const Way &b) { return a.distance() < b.distance(); });
    return all;
}

QString clauseOf(const Way &way)
{
    QStringList clauses{ CoreText::tr(kLayouts.at(way.layout).clause) };
    if (way.spelling > 0)
        clauses += CoreText::tr(kSpellings.at(way.spelling).clause);
    if (way.numbers)
        clauses += CoreText::tr("numbers are printed as JavaScript does");
    if (way.sorted)
        clauses += CoreText::tr("members are sorted by name");
    return clauses.join(u", "_s);
}

JsonStyle styleOf(const Way &way)
{
    const Layout &layout = kLayouts.at(way.layout);
    JsonStyle style;
    style.afterItem = layout.afterItem.toByteArray();
    style.afterKey = layout.afterKey.toByteArray();
    style.indent = layout.indent.toByteArray();
    style.strings = kSpellings.at(way.spelling).strings;
    style.numbers = way.numbers ? JsonStyle::Numbers::JavaScript : JsonStyle::Numbers::AsWritten;
    style.sorted = way.sorted;
    return style;
}

/// Which deviations change this document at all: to write every way of a large one takes long.
class Deviations
{
public:
    explicit Deviations(const JsonTree &tree)
        : m_tree(tree)
        , m_plain(tree.write({}))
    { }

    bool changes(const Way &way)
    {
        Way numbers{ 0, 0, true, false };
        Way sorted{ 0, 0, false, true };
        Way spelling{ 0, way.spelling, false, false };
        return (way.spelling == 0 || differs(spelling, m_spellings.at(way.spelling)))
                && (!way.numbers || differs(numbers, m_numbers))
                && (!way.sorted || differs(sorted, m_sorted));
    }

private:
    bool differs(const Way &way, std::optional<bool> &known)
    {
        if (!known)
            known = m_tree.write(styleOf(way)) != m_plain;
        return *known;
    }

    const JsonTree &m_tree;
    const QByteArray m_plain;
    std::array<std::optional<bool>, kSpellings.size()> m_spellings;
    std::optional<bool> m_numbers;
    std::optional<bool> m_sorted;
};

} // namespace

bool jsonVariants(const RequestView &request, Wanted wanted, const ContentSink &sink)
{
    if (request.body.size() > kJsonBytesMax)
        return true;
    const auto tree = JsonTree::parse(request.body);
    if (!tree)
        return true;
    Deviations deviations(*tree);
    // Ways that come to the same bytes are tried once.
    QSet<size_t> seen{ qHash(request.body) };
    for (const Way &way : ways()) {
        const bool isCommon = way.distance() == 0;
        if (isCommon != (wanted == Wanted::Common) || !deviations.changes(way))
            continue;
        QByteArray body = tree->write(styleOf(way));
        const size_t hash = qHash(QByteArrayView(body));
        if (seen.contains(hash))
            continue;
        seen.insert(hash);
        ContentVariant variant;
        variant.clues = { { Cause::BodyReserialized, clauseOf(way) } };
        variant.body = std::move(body);
        variant.isCommon = isCommon;
        if (!sink(std::move(variant)))
            return false;
    }
    return true;
}

} // namespace hookloupe
