// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/multipart.h"

#include "core/event/bytes.h"
#include "core/event/utf8.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// Takes `name=value` or `name="value"` off a header's value, semicolons before it skipped. False
/// at the end.
bool takeParameter(QByteArrayView &rest, QByteArray &name, QByteArray &value)
{
    while (!rest.isEmpty() && (rest.front() == ';' || rest.front() == ' ' || rest.front() == '\t'))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return false;
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '=' && rest[end] != ';')
        ++end;
    name = trimmedOws(rest.first(end)).toByteArray().toLower();
    value.clear();
    rest = rest.sliced(end);
    if (!rest.startsWith('='))
        return true;
    rest = trimmedOws(rest.sliced(1));
    if (!rest.startsWith('"')) {
        const qsizetype semicolon = rest.indexOf(';');
        const QByteArrayView token = semicolon < 0 ? rest : rest.first(semicolon);
        value = trimmedOws(token).toByteArray();
        rest = rest.sliced(token.size());
        return true;
    }
    qsizetype i = 1;
    for (; i < rest.size() && rest[i] != '"'; ++i) {
        // Only a quote is quoted by a backslash: browsers of old sent C:\folder\file.
        if (rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == '"' || rest[i + 1] == '\\'))
            ++i;
        value += rest[i];
    }
    rest = rest.sliced(qMin(i + 1, rest.size()));
    return true;
}

/// `UTF-8''na%C3%AFve` of RFC 5987; other charsets stay as they are written.
QByteArray extendedValue(QByteArrayView value)
{
    if (value.size() < 7 || !equalsIgnoreCase(value.first(6), "utf-8'"))
        return value.toByteArray();
    const qsizetype quote = value.indexOf('\'', 6);
    return quote < 0 ? value.toByteArray()
                     : QByteArray::fromPercentEncoding(value.sliced(quote + 1).toByteArray());
}

void readDisposition(QByteArrayView value, MultipartPart &part)
{
    const qsizetype semicolon = value.indexOf(';');
    if (semicolon < 0)
        return;
    QByteArrayView rest = value.sliced(semicolon);
    QByteArray parameter;
    QByteArray text;
    bool isExtended = false;
    constexpr int parametersMax = 32;
    for (int i = 0; i < parametersMax && takeParameter(rest, parameter, text); ++i) {
        if (parameter == "name") {
            part.name = text;
        } else if (parameter == "filename*") {
            part.fileName = extendedValue(text);
            part.hasFileName = isExtended = true;
        } else if (parameter == "filename" && !isExtended) {
            part.fileName = text;
            part.hasFileName = true;
        }
    }
}

void readHead(QByteArrayView head, MultipartPart &part)
{
    while (!head.isEmpty()) {
        const qsizetype feed = head.indexOf('\n');
        const QByteArrayView line = feed < 0 ? head : head.first(feed);
        head = feed < 0 ? QByteArrayView() : head.sliced(feed + 1);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArrayView name = trimmedOws(line.first(colon));
        QByteArrayView value = line.sliced(colon + 1);
        if (value.endsWith('\r'))
            value.chop(1);
        value = trimmedOws(value);
        if (equalsIgnoreCase(name, "content-disposition"))
            readDisposition(value, part);
        else if (equalsIgnoreCase(name, "content-type"))
            part.contentType = value.toByteArray();
    }
}

struct BoundaryLine
{
    qsizetype contentEnd = 0; ///< of what stands before it, without the line end that is its own
    qsizetype next = 0; ///< behind its own line end
    bool isLast = false;
};

/// The next line that is the boundary, at or behind \a from.
std::optional<BoundaryLine> findBoundary(QByteArrayView body, QByteArrayView dashed, qsizetype from,
                                         StopFlag stop)
{
    for (qsizetype at = from; !isStopped(stop) && (at = body.indexOf(dashed, at)) >= 0; ++at) {
        if (at > 0 && body[at - 1] != '\n')
            continue;
        qsizetype end = at + dashed.size();
        BoundaryLine line;
        line.isLast = body.sliced(end).startsWith("--");
        end += line.isLast ? 2 : 0;
        while (end < body.size() && (body[end] == ' ' || body[end] == '\t' || body[end] == '\r'))
            ++end;
        if (end < body.size() && body[end] != '\n') {
            // A longer boundary that begins like this one.
            if (!line.isLast)
                continue;
        }
        line.next = qMin(end + 1, body.size());
        line.contentEnd = at;
        if (line.contentEnd > from && body[line.contentEnd - 1] == '\n')
            --line.contentEnd;
        if (line.contentEnd > from && body[line.contentEnd - 1] == '\r')
            --line.contentEnd;
        return line;
    }
    return std::nullopt;
}

/// Behind the empty line that ends the head, or -1.
qsizetype headEnd(QByteArrayView body, qsizetype from, qsizetype limit)
{
    qsizetype line = from;
    limit = qMin(limit, from + kMultipartHeadBytesMax);
    while (line < limit) {
        const qsizetype feed = body.indexOf('\n', line);
        if (feed < 0 || feed >= limit)
            return -1;
        if (feed == line || (feed == line + 1 && body[line] == '\r'))
            return feed + 1;
        line = feed + 1;
    }
    return -1;
}

/// CON, aux.txt, COM1: other systems take such a file for a device, whatever its extension.
bool isDeviceName(QByteArrayView name)
{
    const qsizetype dot = name.indexOf('.');
    const QByteArray stem = (dot < 0 ? name : name.first(dot)).toByteArray().toUpper().trimmed();
    const bool isNumbered = stem.size() == 4 && (stem.startsWith("COM") || stem.startsWith("LPT"))
            && stem[3] >= '0' && stem[3] <= '9';
    return isNumbered || stem == "CON" || stem == "PRN" || stem == "AUX" || stem == "NUL";
}

} // namespace

QByteArray multipartBoundary(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    if (semicolon < 0
        || !trimmedOws(contentType.first(semicolon))
                    .toByteArray()
                    .toLower()
                    .startsWith("multipart/"))
        return {};
    QByteArrayView rest = contentType.sliced(semicolon);
    QByteArray name;
    QByteArray value;
    constexpr qsizetype charactersMax = 70;
    while (takeParameter(rest, name, value)) {
        if (name == "boundary")
            return value.size() <= charactersMax ? value : QByteArray();
    }
    return {};
}

Multipart parseMultipart(QByteArrayView body, QByteArrayView boundary, StopFlag stop)
{
    Multipart result;
    result.boundary = boundary.toByteArray();
    if (boundary.isEmpty())
        return result;
    const QByteArray dashed = "--" + result.boundary;
    auto line = findBoundary(body, dashed, 0, stop);
    while (line && !line->isLast) {
        if (result.parts.size() >= kMultipartPartsMax) {
            result.isCut = true;
            return result;
        }
        const qsizetype begin = line->next;
        const auto next = findBoundary(body, dashed, begin, stop);
        const qsizetype end = next ? next->contentEnd : body.size();
        MultipartPart part;
        part.headBegin = begin;
        const qsizetype bodyBegin = headEnd(body, begin, next ? next->next : body.size());
        part.bodyBegin = bodyBegin < 0 ? begin : qMin(bodyBegin, end);
        part.headEnd = part.bodyBegin;
        part.bodyEnd = qMax(part.bodyBegin, end);
        readHead(body.sliced(part.headBegin, part.headEnd - part.headBegin), part);
        result.parts.push_back(std::move(part));
        line = next;
    }
    result.isClosed = line && line->isLast;
    return result;
}

QByteArray safeFileName(QByteArrayView name)
{
    const qsizetype slash = std::max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    QByteArrayView rest = name.sliced(slash + 1);
    QByteArray safe;
    constexpr qsizetype bytesMax = 200;
    while (!rest.isEmpty()) {
        char32_t c = 0;
        const int length = utf8Sequence(rest, c);
        const QByteArrayView character = rest.first(qMax(1, length));
        rest = rest.sliced(character.size());
        if (safe.size() + character.size() > bytesMax)
            break;
        const bool isInvisible = length == 0 || c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c
                || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
        if (isInvisible || QByteArrayView("<>:\"|?*").contains(character.front()))
            safe += '_';
        else
            safe.append(character);
    }
    // A leading dot would hide the file, one at the end is lost on other systems.
    while (safe.startsWith('.') || safe.startsWith(' '))
        safe.remove(0, 1);
    while (safe.endsWith('.') || safe.endsWith(' '))
        safe.chop(1);
    if (isDeviceName(safe))
        safe.prepend('_');
    return safe.isEmpty() ? QByteArray("part") : safe;
}

} // namespace hookloupe
