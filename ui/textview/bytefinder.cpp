// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/bytefinder.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>
#include <cstring>
#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ByteFinderWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::ByteFinder)
};

/// Longer lines are looked at in pieces, so that time and memory stay bounded and cancelling works.
constexpr qsizetype kPieceBytes = 16LL * 1024;
/// Of the piece before, for what looks behind, and of what is looked at again in the next one.
constexpr qsizetype kContextBytes = 1024;
/// Steps for one beginning of a match. An expression can be made to need 2^n of them.
constexpr auto kStepsMax = "(*LIMIT_MATCH=200000)"_L1;
constexpr int kTimeMaxMs = 5000;

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// UTF-8 bytes of the first \a units of \a text.
qsizetype utf8Size(QStringView text, qsizetype units)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const char16_t c = text[i].unicode();
        // Half of a pair of surrogates is two of the four bytes.
        bytes += c < 0x80 ? 1 : c < 0x800 || QChar::isSurrogate(c) ? 2 : 3;
    }
    return bytes;
}

bool continuesUtf8(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

class ExpressionFinder
{
public:
    ExpressionFinder(QByteArrayView bytes, const QRegularExpression &expression,
                     const std::atomic<bool> &cancelled, Found &found)
        : m_bytes(bytes)
        , m_expression(expression)
        , m_cancelled(cancelled)
        , m_found(found)
        , m_deadline(kTimeMaxMs)
    { }

    void find()
    {
        qsizetype begin = 0;
        while (begin <= m_bytes.size() && m_goesOn) {
            const void *feed = begin == m_bytes.size()
                    ? nullptr
                    : std::memchr(m_bytes.data() + begin, '\n',
                                  static_cast<std::size_t>(m_bytes.size() - begin));
            const qsizetype next =
                    feed ? static_cast<const char *>(feed) - m_bytes.data() : m_bytes.size();
            const bool returns = next > begin && feed && m_bytes[next - 1] == '\r';
            findInLine(begin, returns ? next - 1 : next);
            begin = next + 1;
        }
    }

private:
    void findInLine(qsizetype begin, qsizetype end)
    {
        qsizetype at = begin;
        while (at < end && m_goesOn) {
            qsizetype stop = std::min(end, at + kPieceBytes);
            while (stop < end && stop > at + 1 && continuesUtf8(m_bytes[stop]))
                --stop;
            qsizetype from = std::max(begin, at - kContextBytes);
            while (from > begin && continuesUtf8(m_bytes[from]))
                --from;
            at = findInPiece(from, at, stop, stop == end);
        }
    }

    /// Matches that begin at or after \a at; text begins at \a from. Returns where to go on.
    qsizetype findInPiece(qsizetype from, qsizetype at, qsizetype stop, bool last)
    {
        const QByteArrayView piece = m_bytes.sliced(from, stop - from);
        const bool ascii = isAscii(piece);
        const bool utf8 = !ascii && QUtf8StringView(piece.data(), piece.size()).isValidUtf8();
        const QString text = utf8 ? QString::fromUtf8(piece) : QString::fromLatin1(piece);
        qsizetype unit = utf8 ? QString::fromUtf8(piece.first(at - from)).size() : at - from;
        qsizetype knownUnit = 0;
        qsizetype knownByte = from;
        const auto byteOf = [&](qsizetype wanted) {
            knownByte += utf8 ? utf8Size(QStringView(text).sliced(knownUnit), wanted - knownUnit)
                              : wanted - knownUnit;
            knownUnit = wanted;
            return knownByte;
        };
        while (unit <= text.size()) {
            if (m_cancelled || m_deadline.hasExpired())
                return giveUp(stop);
            const QRegularExpressionMatch match = m_expression.match(text, unit);
            if (!match.isValid())
                return giveUp(stop);
            if (!match.hasMatch())
                break;
            const qsizetype begin = match.capturedStart();
            const qsizetype end = match.capturedEnd();
            // What ends with the piece may go on in the next one.
            if (!last && end == text.size() && byteOf(begin) > at)
                return byteOf(begin);
            unit = std::max(end, unit + 1);
            if (end == begin) {
                unit = std::max(unit, begin + 1);
                continue;
            }
            const qsizetype beginByte = byteOf(begin);
            m_found.matches.push_back(
                    { static_cast<quint32>(beginByte), static_cast<quint32>(byteOf(end)) });
            if (m_found.matches.size() >= kByteMatchesMax) {
                m_found.bounded = true;
                m_goesOn = false;
                return stop;
            }
        }
        // What begins shortly before the border had no chance to match beyond it.
        const qsizetype known =
                m_found.matches.empty() ? at : qsizetype(m_found.matches.back().end);
        return last ? stop : std::max({ known, at + 1, stop - kContextBytes });
    }

    qsizetype giveUp(qsizetype stop)
    {
        m_goesOn = false;
        m_found.bounded = true;
        m_found.problem =
                ByteFinderWords::tr("This expression takes too long on this text; the rest was not "
                                    "looked at.");
        return stop;
    }

    QByteArrayView m_bytes;
    const QRegularExpression &m_expression;
    const std::atomic<bool> &m_cancelled;
    Found &m_found;
    QDeadlineTimer m_deadline;
    bool m_goesOn = true;
};

void findPlain(QByteArrayView bytes, const QByteArray &needle, const std::atomic<bool> &cancelled,
               Found &found)
{
    const QByteArrayMatcher matcher(needle);
    qsizetype at = matcher.indexIn(bytes);
    while (at >= 0 && !cancelled) {
        if (found.matches.size() >= kByteMatchesMax) {
            found.bounded = true;
            return;
        }
        found.matches.push_back(
                { static_cast<quint32>(at), static_cast<quint32>(at + needle.size()) });
        at = matcher.indexIn(bytes, at + needle.size());
    }
}

bool hasCase(const QString &text)
{
    return text.toLower() != text || text.toUpper() != text;
}

} // namespace

Found findBytes(const QByteArray &bytes, const FindRequest &request,
                const std::atomic<bool> &cancelled)
{
    Found found;
    if (request.needle.isEmpty())
        return found;
    const QByteArrayView known = QByteArrayView(bytes).first(
            std::min<qsizetype>(bytes.size(), std::numeric_limits<quint32>::max()));
    const QString text = QString::fromUtf8(request.needle);
    if (!request.isExpression && (request.matchCase || !hasCase(text))) {
        findPlain(known, request.needle, cancelled, found);
        return found;
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!request.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(
            kStepsMax + (request.isExpression ? text : QRegularExpression::escape(text)), options);
    if (!expression.isValid()) {
        found.problem =
                ByteFinderWords::tr("Not a regular expression: %1").arg(expression.errorString());
        return found;
    }
    expression.optimize();
    ExpressionFinder(known, expression, cancelled, found).find();
    return found;
}

} // namespace hookloupe
