// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/difftext.h"

#include "core/payload/linechanges.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

constexpr qsizetype kContextLines = 3;
/// Of a longer line only what is around its difference: a view shows no line to its end.
constexpr qsizetype kLineBytesMax = 2000;
constexpr qsizetype kBytesBeforeChange = 200;
/// Lines that are laid beside each other, of all hunks: about half a second.
constexpr qint64 kTriesMax = 4'000'000;
constexpr qint64 kTriesOfHunkMax = 40'000;

using Kind = DiffRow::Kind;

bool isInsideCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
}

/// A text that grows row by row.
class Pane
{
public:
    int add(const QByteArray &line, const DiffRow &row)
    {
        m_bytes += line;
        m_bytes += '\n';
        m_pane.rows.push_back(row);
        m_pane.numberMax = std::max({ m_pane.numberMax, row.left, row.right });
        return static_cast<int>(m_pane.rows.size()) - 1;
    }
    void markPlace() { m_pane.places.push_back(static_cast<int>(m_pane.rows.size())); }
    void setPartners(int one, int other)
    {
        m_pane.rows[static_cast<std::size_t>(one)].partner = other;
        m_pane.rows[static_cast<std::size_t>(other)].partner = one;
    }
    void setPartner(int row, int partner)
    {
        m_pane.rows[static_cast<std::size_t>(row)].partner = partner;
    }
    qsizetype size() const noexcept { return m_bytes.size(); }

    DiffPane take()
    {
        // A view would show an empty line behind it.
        if (!m_bytes.isEmpty())
            m_bytes.chop(1);
        m_pane.text = std::make_shared<LinedText>(std::move(m_bytes));
        return std::move(m_pane);
    }

private:
    QByteArray m_bytes;
    DiffPane m_pane;
};

class Writer
{
public:
    Writer(const LineDiff &diff, QByteArrayView a, QByteArrayView b, const std::atomic<bool> &stop)
        : m_diff(diff)
        , m_a(a)
        , m_b(b)
        , m_stop(stop)
    { }

    DiffTextPtr write()
    {
        qsizetype shown = 0; // lines of a up to here are written
        for (std::size_t i = 0; i < m_diff.hunks.size() && !m_isCut; ++i) {
            const DiffRange &hunk = m_diff.hunks[i];
            const qsizetype from = std::max(shown, hunk.beginA - kContextLines);
            const qsizetype ahead = hunk.beginB - hunk.beginA;
            if (from > shown || i == 0)
                addPlace(from, from + ahead);
            addContext(from, hunk.beginA, ahead);
            if (m_stop)
                return nullptr;
            if (!hasRoom())
                break;
            for (Pane *pane : { &m_unified, &m_left, &m_right })
                pane->markPlace();
            addHunk(hunk);
            const qsizetype next = i + 1 < m_diff.hunks.size() ? m_diff.hunks[i + 1].beginA
                                                               : lineCount(m_diff.lineBeginsA);
            shown = std::min(next, hunk.endA + kContextLines);
            addContext(hunk.endA, shown, hunk.endB - hunk.endA);
        }
        auto text = std::make_shared<DiffText>();
        text->unified = m_unified.take();
        text->left = m_left.take();
        text->right = m_right.take();
        text->isCut = m_isCut;
        return text;
    }

private:
    /// What a line is shown as, and whether it ends with a line end.
    struct Shown
    {
        QByteArray text;
        bool ends = true;
    };

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
    QByteArrayView lineA(qsizetype index) const { return line(m_a, m_diff.lineBeginsA, index); }
    QByteArrayView lineB(qsizetype index) const { return line(m_b, m_diff.lineBeginsB, index); }
    static int number(qsizetype index) { return static_cast<int>(index + 1); }

    bool hasRoom()
    {
        m_isCut = m_isCut || m_unified.size() > kDiffTextBytesMax;
        return !m_isCut && !m_stop;
    }

    /// A hunk that began in the unified one begins there, too, however much it was of it.
    bool hasRoomBeside()
    {
        const bool isFull = m_left.size() > kDiffTextBytesMax || m_right.size() > kDiffTextBytesMax;
        m_isCut = m_isCut || isFull;
        return !isFull && !m_stop;
    }

    void addPlace(qsizetype lineA, qsizetype lineB)
    {
        const QByteArray left = QByteArray::number(lineA + 1);
        const QByteArray right = QByteArray::number(lineB + 1);
        const DiffRow row{ .kind = Kind::Place };
        m_unified.add("@@ left line " + left + ", right line " + right + " @@", row);
        m_left.add("@@ line " + left + " @@", row);
        m_right.add("@@ line " + right + " @@", row);
    }

    void addContext(qsizetype from, qsizetype to, qsizetype ahead)
    {
        for (qsizetype i = from; i < to && hasRoom(); ++i) {
            const Shown shown = shownLine("  ", lineA(i), 0);
            const DiffRow row{ Kind::Both, number(i), number(i + ahead) };
            for (Pane *pane : { &m_unified, &m_left, &m_right }) {
                pane->add(shown.text, row);
                if (!shown.ends)
                    addNoEnd(*pane);
            }
        }
    }

    static void addNoEnd(Pane &pane) { pane.add("\\ no line end", { .kind = Kind::NoEnd }); }

    std::vector<std::pair<qsizetype, qsizetype>> pairsOf(const DiffRange &hunk)
    {
        std::vector<QByteArrayView> a;
        std::vector<QByteArrayView> b;
        const qsizetype countA = hunk.endA - hunk.beginA;
        const qsizetype countB = hunk.endB - hunk.beginB;
        // Hunks of which most is shown beside nothing need no partners.
        if (countA == 0 || countB == 0 || (countA != countB && countA > kTriesOfHunkMax / countB))
            return {};
        for (qsizetype i = hunk.beginA; i < hunk.endA; ++i)
            a.push_back(lineA(i));
        for (qsizetype i = hunk.beginB; i < hunk.endB; ++i)
            b.push_back(lineB(i));
        qint64 tries = std::min(m_tries, kTriesOfHunkMax);
        const qint64 before = tries;
        auto pairs = pairLines(a, b, tries);
        m_tries -= before - tries;
        return pairs;
    }

    void addHunk(const DiffRange &hunk)
    {
        const auto pairs = pairsOf(hunk);
        // The unified one has what was removed as a whole before what was added.
        std::vector<int> rowsOfA;
        std::vector<int> rowsOfB;
        auto pair = pairs.begin();
        for (qsizetype i = hunk.beginA; i < hunk.endA && hasRoom(); ++i) {
            const bool isPaired = pair != pairs.end() && hunk.beginA + pair->first == i;
            const qsizetype change = isPaired
                    ? changedWithin(lineA(i), lineB(hunk.beginB + pair->second)).beginA
                    : 0;
            const Shown shown = shownLine("- ", lineA(i), change);
            rowsOfA.push_back(m_unified.add(shown.text, { Kind::Removed, number(i) }));
            if (!shown.ends)
                addNoEnd(m_unified);
            pair += isPaired ? 1 : 0;
        }
        pair = pairs.begin();
        for (qsizetype i = hunk.beginB; i < hunk.endB && hasRoom(); ++i) {
            const bool isPaired = pair != pairs.end() && hunk.beginB + pair->second == i;
            const qsizetype change =
                    isPaired ? changedWithin(lineA(hunk.beginA + pair->first), lineB(i)).beginB : 0;
            const Shown shown = shownLine("+ ", lineB(i), change);
            rowsOfB.push_back(m_unified.add(shown.text, { Kind::Added, 0, number(i) }));
            if (!shown.ends)
                addNoEnd(m_unified);
            pair += isPaired ? 1 : 0;
        }
        for (const auto &[a, b] : pairs) {
            if (a < std::ssize(rowsOfA) && b < std::ssize(rowsOfB))
                m_unified.setPartners(rowsOfA[static_cast<std::size_t>(a)],
                                      rowsOfB[static_cast<std::size_t>(b)]);
        }
        addBeside(hunk, pairs);
    }

    /// Versions of a line beside each other, what is between them from the same row on.
    void addBeside(const DiffRange &hunk, const std::vector<std::pair<qsizetype, qsizetype>> &pairs)
    {
        qsizetype a = hunk.beginA;
        qsizetype b = hunk.beginB;
        const auto addUpTo = [&](qsizetype endA, qsizetype endB) {
            while ((a < endA || b < endB) && hasRoomBeside())
                addRow(a < endA ? a++ : -1, b < endB ? b++ : -1, false);
        };
        for (const auto &[ofA, ofB] : pairs) {
            addUpTo(hunk.beginA + ofA, hunk.beginB + ofB);
            if (!hasRoomBeside())
                return;
            addRow(a++, b++, true);
        }
        addUpTo(hunk.endA, hunk.endB);
    }

    /// -1: nothing on that side.
    void addRow(qsizetype a, qsizetype b, bool isPair)
    {
        const DiffRange change = isPair ? changedWithin(lineA(a), lineB(b)) : DiffRange();
        const Shown left = a < 0 ? Shown() : shownLine("- ", lineA(a), change.beginA);
        const Shown right = b < 0 ? Shown() : shownLine("+ ", lineB(b), change.beginB);
        const int row = m_left.add(left.text,
                                   a < 0 ? DiffRow{ .kind = Kind::Nothing }
                                         : DiffRow{ Kind::Removed, number(a) });
        m_right.add(right.text,
                    b < 0 ? DiffRow{ .kind = Kind::Nothing }
                          : DiffRow{ Kind::Added, 0, number(b) });
        if (isPair) {
            m_left.setPartner(row, row);
            m_right.setPartner(row, row);
        }
        if (left.ends && right.ends)
            return;
        for (const auto &[pane, ends] :
             { std::pair(&m_left, left.ends), std::pair(&m_right, right.ends) }) {
            if (ends)
                pane->add({}, { .kind = Kind::Nothing });
            else
                addNoEnd(*pane);
        }
    }

    static Shown shownLine(const char *mark, QByteArrayView text, qsizetype changeAt)
    {
        Shown shown{ mark, text.endsWith('\n') };
        if (shown.ends)
            text.chop(1);
        const bool hasReturn = text.endsWith('\r');
        if (hasReturn)
            text.chop(1);
        if (text.size() > kLineBytesMax) {
            qsizetype begin = std::max<qsizetype>(0, changeAt - kBytesBeforeChange);
            begin = std::min(begin, text.size() - kBytesBeforeChange);
            while (isInsideCharacter(text, begin))
                ++begin;
            qsizetype end = std::min(text.size(), begin + kLineBytesMax);
            while (isInsideCharacter(text, end))
                ++end;
            shown.text += begin > 0 ? "…" : "";
            shown.text += text.sliced(begin, end - begin);
            shown.text += end < text.size() ? "…" : "";
        } else {
            shown.text += text;
        }
        if (hasReturn)
            shown.text += "␍";
        return shown;
    }

    const LineDiff &m_diff;
    const QByteArrayView m_a;
    const QByteArrayView m_b;
    const std::atomic<bool> &m_stop;
    Pane m_unified;
    Pane m_left;
    Pane m_right;
    qint64 m_tries = kTriesMax;
    bool m_isCut = false;
};

} // namespace

DiffTextPtr diffText(const LineDiff &diff, QByteArrayView a, QByteArrayView b,
                     const std::atomic<bool> &stop)
{
    return Writer(diff, a, b, stop).write();
}

} // namespace hookloupe
