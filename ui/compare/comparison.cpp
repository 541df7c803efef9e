// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/comparison.h"

#include "core/event/bytes.h"
#include "core/payload/fieldsdiff.h"
#include "core/payload/hexdump.h"
#include "core/payload/imagefacts.h"
#include "core/payload/jsondiff.h"
#include "ui/detail/preparedbody.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Comparison)
};

constexpr qsizetype kNameCharactersMax = 500;
/// More in hex is nothing to be read.
constexpr qsizetype kHexBytesMax = 1024LL * 1024;

QByteArray formText(const PreparedBody &body)
{
    QByteArray text;
    for (const FormField &field : body.table->fields)
        text += field.name + (field.hasValue ? "=" : "") + field.value + '\n';
    return text;
}

QByteArray hexText(QByteArrayView bytes)
{
    QByteArray text;
    const qsizetype size = std::min(bytes.size(), kHexBytesMax);
    for (qsizetype at = 0; at < size; at += kHexDumpBytesPerLine) {
        const qsizetype count = std::min(kHexDumpBytesPerLine, size - at);
        text += hexDumpLine(bytes.sliced(at, count), at) + '\n';
    }
    return text;
}

QString sha256Text(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// "12 bytes, PNG of 20 × 10 pixels, SHA-256 …".
QString factsText(const QByteArray &bytes)
{
    QStringList facts{ bytes.size() == 1 ? ComparisonWords::tr("1 byte")
                                         : ComparisonWords::tr("%L1 bytes").arg(bytes.size()) };
    if (const auto image = imageFacts(bytes)) {
        const auto name = QString::fromLatin1(image->name);
        facts += image->width > 0 ? ComparisonWords::tr("%1 of %L2 × %L3 pixels")
                                            .arg(name)
                                            .arg(image->width)
                                            .arg(image->height)
                                  : name;
    }
    facts += ComparisonWords::tr("SHA-256 %1").arg(sha256Text(bytes));
    return facts.join(u", ");
}

/// For bytes that are no text; they differ.
QString bytesSummary(QByteArrayView left, QByteArrayView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    if (shorter == 0)
        return ComparisonWords::tr("It has %1.").arg(displaySize(left.size() + right.size()));
    const auto first =
            std::mismatch(left.begin(), left.begin() + shorter, right.begin()).first - left.begin();
    const QString at = u"0x%1"_s.arg(first, 0, 16);
    if (left.size() != right.size())
        return ComparisonWords::tr(
                       "The bodies have %L1 and %L2 bytes, and differ from offset %3 on.")
                .arg(left.size())
                .arg(right.size())
                .arg(at);
    qsizetype count = 0;
    for (qsizetype i = first; i < shorter; ++i)
        count += left[i] == right[i] ? 0 : 1;
    return count == 1
            ? ComparisonWords::tr("1 byte differs, at offset %1.").arg(at)
            : ComparisonWords::tr("%L1 bytes differ, the first at offset %2.").arg(count).arg(at);
}

ComparedRow::Kind kindOf(FieldDifference::Kind kind)
{
    switch (kind) {
    case FieldDifference::Kind::Added:
        return ComparedRow::Kind::Added;
    case FieldDifference::Kind::Removed:
        return ComparedRow::Kind::Removed;
    case FieldDifference::Kind::Changed:
        return ComparedRow::Kind::Changed;
    case FieldDifference::Kind::Respelled:
    case FieldDifference::Kind::Moved:
        break;
    }
    return ComparedRow::Kind::Respelled;
}

ComparedRow::Kind kindOf(JsonDifference::Kind kind)
{
    switch (kind) {
    case JsonDifference::Kind::Added:
        return ComparedRow::Kind::Added;
    case JsonDifference::Kind::Removed:
        return ComparedRow::Kind::Removed;
    case JsonDifference::Kind::Changed:
        return ComparedRow::Kind::Changed;
    case JsonDifference::Kind::Respelled:
        return ComparedRow::Kind::Respelled;
    case JsonDifference::Kind::Reordered:
        break;
    }
    return ComparedRow::Kind::Reordered;
}

class Comparing
{
public:
    Comparing(const WireRequest &left, const WireRequest &right, const ComparisonOptions &options,
              const std::atomic<bool> &stop)
        : m_left(left)
        , m_right(right)
        , m_options(options)
        , m_stop(stop)
    { }

    Comparison compare()
    {
        if (m_left.wire == m_right.wire) {
            m_found.summary =
                    ComparisonWords::tr("No difference: the requests are the same, byte for byte.");
            return std::move(m_found);
        }
        const QString headers = compareHeads();
        const QString bodies = compareBodies();
        const bool isEqual = m_found.headers.empty() && m_areBodiesEqual;
        if (!isEqual)
            m_found.summary = bodies + u'\n' + headers;
        else if (m_leftAside.isEmpty())
            m_found.summary = ComparisonWords::tr("No difference. %1 %2").arg(bodies, headers);
        else
            m_found.summary = ComparisonWords::tr("No difference but what differs each time. %1 %2")
                                      .arg(bodies, headers);
        if (!m_leftAside.isEmpty())
            m_found.summary += u'\n' + leftAsideSentence();
        if (isEqual && m_left.body() == m_right.body())
            m_found.notes += ComparisonWords::tr(
                    "Only how the request is framed, or the order or the letters "
                    "of its headers, is another.");
        return std::move(m_found);
    }

private:
    QString compareHeads();
    QString leftAsideSentence() const;
    QString compareBodies();
    PreparedBody prepared(const WireRequest &request, const QString &decodedNote);
    bool compareJson(QByteArrayView left, QByteArrayView right, QString *summary);
    QString compareLines(const PreparedBody &left, const PreparedBody &right);

    const WireRequest &m_left;
    const WireRequest &m_right;
    const ComparisonOptions &m_options;
    const std::atomic<bool> &m_stop;
    Comparison m_found;
    bool m_areBodiesEqual = false;
    QStringList m_leftAside; ///< the names of what differs each time
};

QString Comparing::leftAsideSentence() const
{
    constexpr qsizetype toldMax = 4;
    const qsizetype count = m_leftAside.size();
    QString names = m_leftAside.first(std::min(count, toldMax)).join(u", ");
    if (count > toldMax)
        names = ComparisonWords::tr("%1 and %L2 more").arg(names).arg(count - toldMax);
    return count == 1
            ? ComparisonWords::tr("1 that differs each time is left aside: %1.").arg(names)
            : ComparisonWords::tr("%L1 that differ each time are left aside: %2.")
                      .arg(count)
                      .arg(names);
}

QString Comparing::compareHeads()
{
    const auto requestLine = [](const WireRequest &request) {
        return request.methodBytes().toByteArray() + ' ' + request.targetBytes().toByteArray();
    };
    QString summary;
    if (m_left.methodBytes() != m_right.methodBytes()
        || m_left.targetBytes() != m_right.targetBytes()) {
        ComparedRow row;
        row.name = ComparisonWords::tr("Request line");
        std::tie(row.left, row.right) = changedCells(requestLine(m_left), requestLine(m_right));
        m_found.headers.push_back(std::move(row));
        summary = ComparisonWords::tr("The request line differs.") + u' ';
    }
    const Fields left = m_left.ownedFields();
    const Fields right = m_right.ownedFields();
    std::vector<FieldDifference> differences = diffFields(left, right);
    const auto fieldOf = [&](const FieldDifference &difference) -> const Field & {
        return difference.b >= 0 ? right[static_cast<std::size_t>(difference.b)]
                                 : left[static_cast<std::size_t>(difference.a)];
    };
    if (m_options.withoutChanging) {
        const bool sameBody = m_left.body() == m_right.body();
        std::erase_if(differences, [&](const FieldDifference &difference) {
            const Field &field = fieldOf(difference);
            const bool isLeft = changesEachTime(field.name, m_options.changing, sameBody);
            if (isLeft)
                m_leftAside += displayText(field.name, kNameCharactersMax);
            return isLeft;
        });
    }
    for (const FieldDifference &difference : differences) {
        ComparedRow row;
        row.kind = kindOf(difference.kind);
        row.name = displayText(fieldOf(difference).name, kNameCharactersMax);
        const auto valueOf = [](const Fields &fields, qsizetype index) {
            return fields[static_cast<std::size_t>(index)].value;
        };
        if (difference.a >= 0 && difference.b >= 0)
            std::tie(row.left, row.right) =
                    changedCells(valueOf(left, difference.a), valueOf(right, difference.b));
        else if (difference.a >= 0)
            row.left = wholeCell(valueOf(left, difference.a));
        else
            row.right = wholeCell(valueOf(right, difference.b));
        m_found.headers.push_back(std::move(row));
    }
    return summary
            + (differences.empty() && !m_leftAside.isEmpty()
                       ? ComparisonWords::tr("No other header differs.")
                       : fieldsDiffSummary(differences, left, right));
}

PreparedBody Comparing::prepared(const WireRequest &request, const QString &decodedNote)
{
    BodyInput input;
    input.received = std::make_shared<LinedText>(request.body().toByteArray());
    if (const auto type = request.field("content-type"))
        input.contentType = type->toByteArray();
    if (const auto coding = request.field("content-encoding"))
        input.contentEncoding = coding->toByteArray();
    PreparedBody body = prepareBody(input, m_stop);
    for (const QString &decoding : std::as_const(body.decodings))
        m_found.notes += decodedNote.arg(decoding);
    return body;
}

QString Comparing::compareBodies()
{
    if (m_left.body() == m_right.body()) {
        m_areBodiesEqual = true;
        return m_left.body().isEmpty()
                ? ComparisonWords::tr("Neither has a body.")
                : ComparisonWords::tr("The bodies are the same, byte for byte.");
    }
    const PreparedBody left = prepared(m_left, ComparisonWords::tr("Decoded at the left. %1"));
    const PreparedBody right = prepared(m_right, ComparisonWords::tr("Decoded at the right. %1"));
    if (m_stop)
        return {};
    if (left.decoded->bytes == right.decoded->bytes) {
        m_areBodiesEqual = true;
        return ComparisonWords::tr("The bodies are the same once decoded, though not as received.");
    }
    if (left.decoded->bytes.isEmpty() || right.decoded->bytes.isEmpty()) {
        const QString lines = compareLines(left, right);
        return (left.decoded->bytes.isEmpty()
                        ? ComparisonWords::tr("Only the right one has a body.")
                        : ComparisonWords::tr("Only the left one has a body."))
                + u' ' + lines;
    }
    QString summary;
    const bool isJson =
            left.format.format == PayloadFormat::Json && right.format.format == PayloadFormat::Json;
    if (isJson && compareJson(left.decoded->bytes, right.decoded->bytes, &summary)) {
        if (m_options.linesOfJson)
            compareLines(left, right);
        return summary;
    }
    return summary + compareLines(left, right);
}

/// False: compare them by line; \a summary says why.
bool Comparing::compareJson(QByteArrayView left, QByteArrayView right, QString *summary)
{
    JsonDiffOptions options;
    options.equality.keyOrder = m_options.keyOrder;
    options.equality.numbersByValue = m_options.numbersByValue;
    options.stop = &m_stop;
    JsonDiff diff = diffJson(left, right, options);
    if (diff.mistakeA || diff.mistakeB || diff.isTooLarge) {
        *summary = (diff.isTooLarge ? ComparisonWords::tr(
                            "They are too large to be compared by their structure.")
                                    : jsonDiffSummary(diff, left, right, true))
                + u' ';
        return false;
    }
    m_found.isByStructure = true;
    qsizetype aside = 0;
    if (m_options.withoutChanging) {
        aside = static_cast<qsizetype>(
                std::erase_if(diff.differences, [this](const JsonDifference &difference) {
                    const bool isLeft = m_options.changing.jsonPaths.contains(difference.path);
                    if (isLeft)
                        m_leftAside += displayText(difference.path, kNameCharactersMax);
                    return isLeft;
                }));
    }
    m_areBodiesEqual = diff.isComplete() && diff.differences.empty();
    *summary = aside > 0 && m_areBodiesEqual
            ? ComparisonWords::tr("No other field of the bodies differs.")
            : jsonDiffSummary(diff, left, right);
    for (const JsonDifference &difference : diff.differences) {
        ComparedRow row;
        row.kind = kindOf(difference.kind);
        row.name = displayText(difference.path, kNameCharactersMax);
        const auto valueOf = [](QByteArrayView json, qint64 begin, qint64 end) {
            return json.sliced(begin, end - begin);
        };
        const bool hasLeft = difference.beginA >= 0;
        const bool hasRight = difference.beginB >= 0;
        const QByteArrayView before =
                hasLeft ? valueOf(left, difference.beginA, difference.endA) : QByteArrayView();
        const QByteArrayView after =
                hasRight ? valueOf(right, difference.beginB, difference.endB) : QByteArrayView();
        if (hasLeft && hasRight) {
            std::tie(row.left, row.right) = changedCells(before, after);
        } else if (hasLeft) {
            row.left = wholeCell(before);
        } else {
            row.right = wholeCell(after);
        }
        m_found.fields.push_back(std::move(row));
    }
    if (diff.isCut)
        m_found.notes += ComparisonWords::tr("Only the first %L1 differences are shown.")
                                 .arg(static_cast<qint64>(diff.differences.size()));
    if (diff.isBounded)
        m_found.notes +=
                ComparisonWords::tr("Some array differs too much to be matched item by item.");
    return true;
}

QString Comparing::compareLines(const PreparedBody &left, const PreparedBody &right)
{
    const PayloadFormat format = left.format.format;
    const bool isSameFormat = format == right.format.format;
    const auto isText = [](const PreparedBody &body) {
        return body.decoded->bytes.isEmpty()
                || isShownAsText(body.format.format, body.decoded->bytes);
    };
    QString bytes; // a sentence, where they are compared as bytes
    QByteArray leftText = left.decoded->bytes;
    QByteArray rightText = right.decoded->bytes;
    if (isSameFormat && left.pretty && right.pretty && left.pretty->bytes != right.pretty->bytes) {
        leftText = left.pretty->bytes;
        rightText = right.pretty->bytes;
        m_found.notes += ComparisonWords::tr("Compared as laid out (%1).").arg(formatName(format));
    } else if (isSameFormat && format == PayloadFormat::FormUrlencoded && left.table
               && right.table) {
        leftText = formText(left);
        rightText = formText(right);
        m_found.notes += ComparisonWords::tr("Compared field by field, each decoded.");
    } else if (!isText(left) || !isText(right)) {
        bytes = bytesSummary(leftText, rightText);
        m_found.notes += ComparisonWords::tr("Left: %1.").arg(factsText(leftText));
        m_found.notes += ComparisonWords::tr("Right: %1.").arg(factsText(rightText));
        const bool isCut = leftText.size() > kHexBytesMax || rightText.size() > kHexBytesMax;
        leftText = hexText(leftText);
        rightText = hexText(rightText);
        m_found.notes += isCut ? ComparisonWords::tr("Compared in hex, the first %1 of each.")
                                         .arg(displaySize(kHexBytesMax))
                               : ComparisonWords::tr("Compared in hex.");
    }
    LineDiffOptions options;
    options.search.stop = &m_stop;
    const LineDiff diff = diffLines(leftText, rightText, options);
    if (diff.hunks.empty() && bytes.isEmpty())
        return ComparisonWords::tr("The bodies differ, though not in what is compared.");
    if (!diff.hunks.empty())
        m_found.lines = diffText(diff, leftText, rightText, m_stop);
    if (m_found.lines && m_found.lines->isCut)
        m_found.notes += ComparisonWords::tr("There is more than is shown.");
    return bytes.isEmpty() ? lineDiffSummary(diff) : bytes;
}

} // namespace

Comparison compareRequests(const WireRequest &left, const WireRequest &right,
                           const ComparisonOptions &options, const std::atomic<bool> &stop)
{
    return Comparing(left, right, options, stop).compare();
}

} // namespace hookloupe
