// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/headsyntax.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <array>
#include <limits>

namespace hookloupe {

namespace {

constexpr std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table{};
    for (std::size_t c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (std::size_t c = 'A'; c <= 'Z'; ++c)
        table[c] = table[c + ('a' - 'A')] = true;
    for (const char c :
         { '!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~' })
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr std::array<bool, 256> kToken = tokenTable();

Refusal malformed(const QString &sentence, qsizetype offset)
{
    return { 400, sentence, offset };
}

std::optional<Refusal> judgeVersion(QByteArrayView version, qsizetype offset)
{
    const bool wellFormed = version.size() == 8 && version.startsWith("HTTP/")
            && isDigit(version[5]) && version[6] == '.' && isDigit(version[7]);
    if (!wellFormed)
        return malformed(
                CoreText::tr(
                        "The request line does not end with an HTTP version such as HTTP/1.1."),
                offset);
    if (version[5] != '1' || version[7] > '1')
        return Refusal{
            505,
            CoreText::tr("The request speaks %1; this receiver speaks HTTP/1.1 and HTTP/1.0.")
                    .arg(displayText(version)),
            offset
        };
    return std::nullopt;
}

/// Digits only, and a value that fits; nullopt otherwise.
std::optional<qint64> strictNumber(QByteArrayView text) noexcept
{
    if (text.isEmpty())
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (!isDigit(c) || value > (std::numeric_limits<qint64>::max() - (c - '0')) / 10)
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool isDigits(QByteArrayView text) noexcept
{
    for (const char c : text) {
        if (!isDigit(c))
            return false;
    }
    return true;
}

/// `uri-host [ ":" port ]` (RFC 9110 §7.2); an authority with anything else has two readings.
bool isHostAndPort(QByteArrayView text) noexcept
{
    const bool literal = text.startsWith('[');
    const qsizetype close = literal ? text.indexOf(']') : 0;
    if (close < 0)
        return false;
    const qsizetype colon = text.indexOf(':', close);
    const QByteArrayView host = colon < 0 ? text : text.first(colon);
    if (literal && host.size() != close + 1)
        return false;
    const QByteArrayView name = literal ? host.sliced(1).chopped(1) : host;
    for (const char c : name) {
        const bool allowed = (kToken[static_cast<unsigned char>(c)] && c != '#' && c != '^'
                              && c != '`' && c != '|')
                || c == '(' || c == ')' || c == ',' || c == ';' || c == '='
                || (literal && c == ':');
        if (!allowed)
            return false;
    }
    return (!literal || !name.isEmpty()) && (colon < 0 || isDigits(text.sliced(colon + 1)));
}

/// `scheme "://"`, which begins an absolute-form.
bool beginsAbsolute(QByteArrayView target) noexcept
{
    const qsizetype colon = target.indexOf("://");
    if (colon <= 0 || colon + 3 == target.size() || !isToken(target.first(colon)))
        return false;
    const char first = target.front();
    return isLetter(first);
}

/// One of the four forms of RFC 9112 §3.2, by how it begins: what a path holds is kept as it came,
/// since senders put everything there and no reader takes it for the end of something.
bool hasTargetForm(QByteArrayView method, QByteArrayView target) noexcept
{
    if (method == "CONNECT")
        return target.contains(':') && !target.startsWith(':') && !target.endsWith(':')
                && isHostAndPort(target);
    return target.startsWith('/') || (target == "*" && method == "OPTIONS")
            || beginsAbsolute(target);
}

/// The fields that decide where a message ends or whom it is for.
struct HeadFields
{
    const FieldSpan *host = nullptr;
    const FieldSpan *length = nullptr;
    const FieldSpan *coding = nullptr;
    const FieldSpan *expect = nullptr;
    const FieldSpan *repeated = nullptr; ///< one that may stand only once
};

HeadFields headFields(const WireRequest &request) noexcept
{
    HeadFields found;
    const auto keep = [&found](const FieldSpan *&slot, const FieldSpan &field) {
        if (slot)
            found.repeated = &field;
        slot = &field;
    };
    for (const FieldSpan &field : request.fields) {
        const QByteArrayView name = request.at(field.name);
        switch (name.size()) {
        case 4:
            if (equalsIgnoreCase(name, "host"))
                keep(found.host, field);
            break;
        case 6:
            if (equalsIgnoreCase(name, "expect"))
                found.expect = &field;
            break;
        case 14:
            if (equalsIgnoreCase(name, "content-length"))
                keep(found.length, field);
            break;
        case 17:
            if (equalsIgnoreCase(name, "transfer-encoding"))
                keep(found.coding, field);
            break;
        default:
            break;
        }
    }
    return found;
}

std::optional<Refusal> judgeCoding(const WireRequest &request, const HeadFields &found, bool http10,
                                   BodyFraming &framing)
{
    const qint64 at = found.coding->name.offset;
    if (found.length)
        return malformed(CoreText::tr("Content-Length and Transfer-Encoding stand together, so the "
                                      "end of the body has two readings (RFC 9112 §6.3)."),
                         at);
    if (http10)
        return malformed(
                CoreText::tr("Transfer-Encoding stands in an HTTP/1.0 request (RFC 9112 §6.1)."),
                at);
    const QByteArrayView codings = request.at(found.coding->value);
    if (equalsIgnoreCase(codings, "chunked")) {
        framing.chunked = true;
        return std::nullopt;
    }
    const qsizetype comma = codings.lastIndexOf(',');
    const QByteArrayView last = trimmedOws(codings.sliced(comma + 1));
    if (!equalsIgnoreCase(last, "chunked"))
        return malformed(CoreText::tr("The transfer coding '%1' does not end with chunked, so "
                                      "nothing says where the body ends (RFC 9112 §6.3).")
                                 .arg(displayText(codings, 60)),
                         at);
    for (QByteArrayView rest = codings.first(comma); !rest.isEmpty();) {
        const qsizetype next = rest.indexOf(',');
        if (equalsIgnoreCase(trimmedOws(next < 0 ? rest : rest.first(next)), "chunked"))
            return malformed(CoreText::tr("The chunked coding stands twice (RFC 9112 §6.1)."), at);
        rest = next < 0 ? QByteArrayView() : rest.sliced(next + 1);
    }
    return Refusal{ 501,
                    CoreText::tr("The transfer coding '%1' is not supported; only chunked is.")
                            .arg(displayText(codings, 60)),
                    at };
}

std::optional<Refusal> judgeLength(const WireRequest &request, const FieldSpan &field,
                                   qint64 bodyBytesMax, BodyFraming &framing)
{
    const QByteArrayView text = request.at(field.value);
    const auto length = strictNumber(text);
    if (!length)
        return malformed(
                CoreText::tr(
                        "Content-Length is '%1', which is not one plain number (RFC 9112 §6.3).")
                        .arg(displayText(text, 60)),
                field.name.offset);
    if (*length > bodyBytesMax)
        return Refusal{ 413,
                        CoreText::tr(
                                "The body of %1 bytes is larger than the limit of %2 bytes (%3).")
                                .arg(*length)
                                .arg(bodyBytesMax)
                                .arg(displaySize(bodyBytesMax)),
                        field.name.offset };
    framing.length = *length;
    return std::nullopt;
}

} // namespace

bool isTokenChar(char c) noexcept
{
    return kToken[static_cast<unsigned char>(c)];
}

bool isToken(QByteArrayView text) noexcept
{
    for (const char c : text) {
        if (!isTokenChar(c))
            return false;
    }
    return !text.isEmpty();
}

Refusal lineRefusal(LineScanner::Found found, qsizetype offset, int tooLongStatus)
{
    switch (found) {
    case LineScanner::Found::BareFeed:
        return malformed(CoreText::tr("The line at byte %1 ends with a line feed alone, not with "
                                      "CR LF (RFC 9112 §2.2).")
                                 .arg(offset),
                         offset);
    case LineScanner::Found::BareReturn:
        return malformed(CoreText::tr("The line at byte %1 holds a carriage return that ends no "
                                      "line (RFC 9112 §2.2).")
                                 .arg(offset),
                         offset);
    case LineScanner::Found::Nul:
        return malformed(
                CoreText::tr("The line at byte %1 holds a NUL byte (RFC 9110 §5.5).").arg(offset),
                offset);
    default:
        break;
    }
    const QString what = tooLongStatus == 414 ? CoreText::tr("The request line")
            : tooLongStatus == 431            ? CoreText::tr("The header section")
                                              : CoreText::tr("A chunk line");
    return { tooLongStatus, CoreText::tr("%1 is longer than the limit allows.").arg(what), offset };
}

std::optional<Refusal> parseRequestLine(ByteSpan line, qint64 targetBytesMax, WireRequest &request)
{
    const QByteArrayView text = request.at(line);
    const qsizetype first = text.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    if (second < 0)
        return malformed(CoreText::tr("The first line is not 'METHOD target HTTP/1.1'."),
                         line.offset);
    request.method = { line.offset, first };
    request.target = { line.offset + first + 1, second - first - 1 };
    request.version = { line.offset + second + 1, text.size() - second - 1 };
    if (!isToken(request.methodBytes()))
        return malformed(CoreText::tr("The method is not a token (RFC 9110 §5.6.2)."),
                         request.method.offset);
    if (request.target.length == 0)
        return malformed(
                CoreText::tr(
                        "Two blanks follow the method; the request line has one (RFC 9112 §3)."),
                request.target.offset);
    if (request.target.length > targetBytesMax)
        return Refusal{
            414,
            CoreText::tr("The request-target is longer than %1.").arg(displaySize(targetBytesMax)),
            request.target.offset
        };
    for (const char c : request.targetBytes()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x21 || byte == 0x7f)
            return malformed(
                    CoreText::tr("The request-target holds a control character (RFC 9112 §3.2)."),
                    request.target.offset);
    }
    // The version first: another one may have other forms.
    if (auto refusal = judgeVersion(request.versionBytes(), request.version.offset))
        return refusal;
    if (!hasTargetForm(request.methodBytes(), request.targetBytes()))
        return malformed(CoreText::tr("The request-target '%1' has none of the four forms that %2 "
                                      "may have (RFC 9112 §3.2).")
                                 .arg(displayText(request.targetBytes(), 60),
                                      displayText(request.methodBytes(), 20)),
                         request.target.offset);
    return std::nullopt;
}

std::optional<Refusal> parseFieldLine(QByteArrayView message, ByteSpan line,
                                      std::vector<FieldSpan> &fields)
{
    const QByteArrayView text = message.sliced(line.offset, line.length);
    qsizetype colon = 0;
    while (colon < text.size() && isTokenChar(text[colon]))
        ++colon;
    if (colon < text.size() && text[colon] == ':' && colon > 0) {
        const QByteArrayView value = trimmedOws(text.sliced(colon + 1));
        fields.push_back(
                { { line.offset, colon }, { value.data() - message.data(), value.size() } });
        return std::nullopt;
    }
    if (text.startsWith(' ') || text.startsWith('\t'))
        return malformed(CoreText::tr("The field line at byte %1 is folded onto the one before, "
                                      "which RFC 9112 §5.2 no longer allows.")
                                 .arg(line.offset),
                         line.offset);
    if (text.startsWith(':'))
        return malformed(CoreText::tr("The field line at byte %1 has no name.").arg(line.offset),
                         line.offset);
    if (colon == text.size())
        return malformed(CoreText::tr("The field line at byte %1 has no colon.").arg(line.offset),
                         line.offset);
    return malformed(CoreText::tr("The field name at byte %1 holds a byte that no name may hold, "
                                  "such as a blank before the colon (RFC 9112 §5.1).")
                             .arg(line.offset),
                     line.offset);
}

std::optional<Refusal> judgeHead(const WireRequest &request, qint64 bodyBytesMax,
                                 BodyFraming &framing)
{
    const HeadFields found = headFields(request);
    const bool http10 = request.versionBytes().endsWith('0');
    if (found.repeated)
        return malformed(CoreText::tr("The field %1 stands more than once.")
                                 .arg(displayText(request.at(found.repeated->name))),
                         found.repeated->name.offset);
    if (!found.host && !http10)
        return malformed(
                CoreText::tr(
                        "The request has no Host field, which HTTP/1.1 requires (RFC 9112 §3.2)."),
                request.headBytes);
    if (found.host && !isHostAndPort(request.at(found.host->value)))
        return malformed(CoreText::tr("The Host field does not name a host (RFC 9112 §3.2)."),
                         found.host->name.offset);

    std::optional<Refusal> refusal;
    if (!found.coding && !found.length && http10
        && (request.methodBytes() == "POST" || request.methodBytes() == "PUT"))
        refusal = Refusal{ 411,
                           CoreText::tr("A request of HTTP/1.0 that has a body needs a "
                                        "Content-Length (RFC 1945 §8.3)."),
                           request.headBytes };
    else if (found.coding)
        refusal = judgeCoding(request, found, http10, framing);
    else if (found.length)
        refusal = judgeLength(request, *found.length, bodyBytesMax, framing);
    framing.expectsContinue = !http10 && found.expect
            && equalsIgnoreCase(request.at(found.expect->value), "100-continue")
            && (framing.chunked || framing.length > 0);
    return refusal;
}

} // namespace hookloupe
