// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/difftext.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr qsizetype kContextLines = 3;
/// Of a longer line only what is around its difference: a view shows no line to its end.
constexpr qsizetype kLineBytesMax = 2000;
constexpr qsizetype kBytesBeforeChange = 200;

bool isInsideCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
}

class Writer
{
public:
    Writer(const LineDiff &diff, QByteArrayView a, QByteArrayView b)
        : m_diff(diff)
        , m_a(a)
        , m_b(b)
    { }

    DiffText write()
    {
        qsizetype shown = 0; // lines of a up to here are written
        for (std::size_t i = 0; i < m_diff.hunks.size(); ++i) {
            const DiffRange &hunk = m_diff.hunks[i];
            const qsizetype from = std::max(shown, hunk.beginA - kContextLines);
            if (from > shown || i == 0) {
                add("@@ left line " + QByteArray::number(from + 1) + ", right line "
                    + QByteArray::number(hunk.beginB - (hunk.beginA - from) + 1) + " @@\n");
            }
            addContext(from, hunk.beginA);
            if (m_text.isCut)
                break;
            m_text.places.push_back(m_lines);
            addHunk(hunk);
            const qsizetype next = i + 1 < m_diff.hunks.size() ? m_diff.hunks[i + 1].beginA
                                                               : lineCount(m_diff.lineBeginsA);
            shown = std::min(next, hunk.endA + kContextLines);
            addContext(hunk.endA, shown);
            if (m_text.isCut)
                break;
        }
        // A view would show an empty line behind it.
        if (m_text.bytes.endsWith('\n'))
            m_text.bytes.chop(1);
        return std::move(m_text);
    }

private:
    static qsizetype lineCount(const std::vector<qint64> &begins)
    {
        return static_cast<qsizetype>(begins.size()) - 1;
    }
    static QByteArrayView line(QByteArrayView text, const std::vector<qint64> &begins,
                               qsizetype index)
    {
        const auto at = static_cast<std::size_t>(index);
        return text.sliced(begins[at], begins[at + 1] - begins[at]);
    }

    void addContext(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to && !m_text.isCut; ++i)
            addLine("  ", line(m_a, m_diff.lineBeginsA, i), 0);
    }

    void addHunk(const DiffRange &hunk)
    {
        const bool isPaired = hunk.endA - hunk.beginA == hunk.endB - hunk.beginB;
        const auto changeOf = [&](qsizetype offset) {
            return isPaired ? changedWithin(line(m_a, m_diff.lineBeginsA, hunk.beginA + offset),
                                            line(m_b, m_diff.lineBeginsB, hunk.beginB + offset))
                            : DiffRange();
        };
        for (qsizetype i = hunk.beginA; i < hunk.endA && !m_text.isCut; ++i)
            addLine("- ", line(m_a, m_diff.lineBeginsA, i), changeOf(i - hunk.beginA).beginA);
        for (qsizetype i = hunk.beginB; i < hunk.endB && !m_text.isCut; ++i)
            addLine("+ ", line(m_b, m_diff.lineBeginsB, i), changeOf(i - hunk.beginB).beginB);
    }

    void addLine(const char *mark, QByteArrayView text, qsizetype changeAt)
    {
        const bool ends = text.endsWith('\n');
        if (ends)
            text.chop(1);
        const bool hasReturn = text.endsWith('\r');
        if (hasReturn)
            text.chop(1);
        QByteArray shown = mark;
        if (text.size() > kLineBytesMax) {
            qsizetype begin = std::max<qsizetype>(0, changeAt - kBytesBeforeChange);
            begin = std::min(begin, text.size() - kBytesBeforeChange);
            while (isInsideCharacter(text, begin))
                ++begin;
            qsizetype end = std::min(text.size(), begin + kLineBytesMax);
            while (isInsideCharacter(text, end))
                ++end;
            shown += begin > 0 ? "…" : "";
            shown += text.sliced(begin, end - begin);
            shown += end < text.size() ? "…" : "";
        } else {
            shown += text;
        }
        if (hasReturn)
            shown += "␍";
        add(shown + '\n');
        if (!ends)
            add("\\ no line end\n");
    }

    void add(const QByteArray &line)
    {
        m_text.isCut = m_text.isCut || m_text.bytes.size() + line.size() > kDiffTextBytesMax;
        if (m_text.isCut)
            return;
        m_text.bytes += line;
        ++m_lines;
    }

    const LineDiff &m_diff;
    const QByteArrayView m_a;
    const QByteArrayView m_b;
    DiffText m_text;
    qsizetype m_lines = 0;
};

} // namespace

DiffText diffText(const LineDiff &diff, QByteArrayView a, QByteArrayView b)
{
    return Writer(diff, a, b).write();
}

} // namespace hookloupe
