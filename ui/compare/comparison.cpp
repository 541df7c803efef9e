// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/comparison.h"

#include "core/event/bytes.h"
#include "core/payload/fieldsdiff.h"
#include "core/payload/hexdump.h"
#include "core/payload/jsondiff.h"
#include "ui/compare/difftext.h"
#include "ui/detail/preparedbody.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Comparison)
};

constexpr qsizetype kCellCharactersMax = 500;
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
            m_found.summary = Text::tr("No difference: the requests are the same, byte for byte.");
            return std::move(m_found);
        }
        const QString headers = compareHeads();
        const QString bodies = compareBodies();
        const bool isEqual = m_found.headers.empty() && m_areBodiesEqual;
        m_found.summary = isEqual ? Text::tr("No difference. %1 %2").arg(bodies, headers)
                                  : u"%1\n%2"_s.arg(bodies, headers);
        if (isEqual && m_left.body() == m_right.body())
            m_found.notes += Text::tr("Only how the request is framed, or the order or the letters "
                                      "of its headers, is another.");
        return std::move(m_found);
    }

private:
    QString compareHeads();
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
};

QString Comparing::compareHeads()
{
    const auto requestLine = [](const WireRequest &request) {
        return displayText(request.methodBytes().toByteArray() + ' '
                                   + request.targetBytes().toByteArray(),
                           kCellCharactersMax);
    };
    QString summary;
    if (m_left.methodBytes() != m_right.methodBytes()
        || m_left.targetBytes() != m_right.targetBytes()) {
        m_found.headers.push_back({ ComparedRow::Kind::Changed, Text::tr("Request line"),
                                    requestLine(m_left), requestLine(m_right) });
        summary = Text::tr("The request line differs.") + u' ';
    }
    const Fields left = m_left.ownedFields();
    const Fields right = m_right.ownedFields();
    const std::vector<FieldDifference> differences = diffFields(left, right);
    for (const FieldDifference &difference : differences) {
        ComparedRow row;
        using Kind = FieldDifference::Kind;
        row.kind = difference.kind == Kind::Added ? ComparedRow::Kind::Added
                : difference.kind == Kind::Removed
                ? ComparedRow::Kind::Removed
                : (difference.kind == Kind::Changed ? ComparedRow::Kind::Changed
                                                    : ComparedRow::Kind::Respelled);
        if (difference.a >= 0) {
            const Field &field = left[static_cast<std::size_t>(difference.a)];
            row.name = displayText(field.name, kCellCharactersMax);
            row.left = displayText(field.value, kCellCharactersMax);
        }
        if (difference.b >= 0) {
            const Field &field = right[static_cast<std::size_t>(difference.b)];
            row.name = displayText(field.name, kCellCharactersMax);
            row.right = displayText(field.value, kCellCharactersMax);
        }
        m_found.headers.push_back(std::move(row));
    }
    return summary + fieldsDiffSummary(differences, left, right);
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
        return m_left.body().isEmpty() ? Text::tr("Neither has a body.")
                                       : Text::tr("The bodies are the same, byte for byte.");
    }
    const PreparedBody left = prepared(m_left, Text::tr("Decoded at the left. %1"));
    const PreparedBody right = prepared(m_right, Text::tr("Decoded at the right. %1"));
    if (m_stop)
        return {};
    if (left.decoded->bytes == right.decoded->bytes) {
        m_areBodiesEqual = true;
        return Text::tr("The bodies are the same once decoded, though not as received.");
    }
    if (left.decoded->bytes.isEmpty() || right.decoded->bytes.isEmpty()) {
        const QString lines = compareLines(left, right);
        return (left.decoded->bytes.isEmpty() ? Text::tr("Only the right one has a body.")
                                              : Text::tr("Only the left one has a body."))
                + u' ' + lines;
    }
    QString summary;
    if (left.format.format == PayloadFormat::Json && right.format.format == PayloadFormat::Json
        && compareJson(left.decoded->bytes, right.decoded->bytes, &summary))
        return summary;
    return summary + compareLines(left, right);
}

/// False: compare them by line; \a summary says why.
bool Comparing::compareJson(QByteArrayView left, QByteArrayView right, QString *summary)
{
    JsonDiffOptions options;
    options.equality.keyOrder = m_options.keyOrder;
    options.equality.numbersByValue = m_options.numbersByValue;
    options.stop = &m_stop;
    const JsonDiff diff = diffJson(left, right, options);
    *summary = diff.isTooLarge ? Text::tr("They are too large to be compared by their structure.")
                               : jsonDiffSummary(diff, left, right);
    if (diff.mistakeA || diff.mistakeB || diff.isTooLarge) {
        *summary += u' ';
        return false;
    }
    m_found.isByStructure = true;
    m_areBodiesEqual = diff.isComplete() && diff.differences.empty();
    const auto cell = [](QByteArrayView json, qint64 begin, qint64 end) {
        return begin < 0 ? QString()
                         : displayText(json.sliced(begin, end - begin), kCellCharactersMax);
    };
    for (const JsonDifference &difference : diff.differences) {
        using Kind = JsonDifference::Kind;
        ComparedRow row;
        switch (difference.kind) {
        case Kind::Added:
            row.kind = ComparedRow::Kind::Added;
            break;
        case Kind::Removed:
            row.kind = ComparedRow::Kind::Removed;
            break;
        case Kind::Changed:
            row.kind = ComparedRow::Kind::Changed;
            break;
        case Kind::Respelled:
            row.kind = ComparedRow::Kind::Respelled;
            break;
        case Kind::Reordered:
            row.kind = ComparedRow::Kind::Reordered;
            break;
        }
        row.name = displayText(difference.path, kCellCharactersMax);
        row.left = cell(left, difference.beginA, difference.endA);
        row.right = cell(right, difference.beginB, difference.endB);
        m_found.fields.push_back(std::move(row));
    }
    if (diff.isCut)
        m_found.notes += Text::tr("Only the first %L1 differences are shown.")
                                 .arg(static_cast<qint64>(diff.differences.size()));
    if (diff.isBounded)
        m_found.notes += Text::tr("Some array differs too much to be matched item by item.");
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
    QByteArray leftText = left.decoded->bytes;
    QByteArray rightText = right.decoded->bytes;
    if (isSameFormat && left.pretty && right.pretty && left.pretty->bytes != right.pretty->bytes) {
        leftText = left.pretty->bytes;
        rightText = right.pretty->bytes;
        m_found.notes += Text::tr("Compared as laid out (%1).").arg(formatName(format));
    } else if (isSameFormat && format == PayloadFormat::FormUrlencoded && left.table
               && right.table) {
        leftText = formText(left);
        rightText = formText(right);
        m_found.notes += Text::tr("Compared field by field, each decoded.");
    } else if (!isText(left) || !isText(right)) {
        const bool isCut = leftText.size() > kHexBytesMax || rightText.size() > kHexBytesMax;
        leftText = hexText(leftText);
        rightText = hexText(rightText);
        m_found.notes += isCut
                ? Text::tr("Compared in hex, the first %1 of each.").arg(displaySize(kHexBytesMax))
                : Text::tr("Compared in hex.");
    }
    LineDiffOptions options;
    options.search.stop = &m_stop;
    const LineDiff diff = diffLines(leftText, rightText, options);
    if (diff.hunks.empty())
        return Text::tr("The bodies differ, though not in what is compared.");
    DiffText text = diffText(diff, leftText, rightText);
    m_found.text = std::make_shared<LinedText>(std::move(text.bytes));
    m_found.places = std::move(text.places);
    if (text.isCut)
        m_found.notes += Text::tr("There is more than is shown.");
    return lineDiffSummary(diff);
}

} // namespace

Comparison compareRequests(const WireRequest &left, const WireRequest &right,
                           const ComparisonOptions &options, const std::atomic<bool> &stop)
{
    return Comparing(left, right, options, stop).compare();
}

} // namespace hookloupe
