// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/compression.h"
#include "core/payload/formfields.h"
#include "core/signature/causes/variants.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xef\xbb\xbf";
constexpr qsizetype kDecompressedBytesMax = 64LL * 1024 * 1024;

/// Hands on bodies that differ from the one that is there.
class Bodies
{
public:
    Bodies(QByteArrayView body, Wanted wanted, const ContentSink &sink)
        : m_body(body)
        , m_wanted(wanted)
        , m_sink(sink)
    { }

    bool add(Cause cause, const QString &clause, const QByteArray &body, bool isCommon = false)
    {
        if (isCommon != wantsCommon() || body == m_body)
            return true;
        ContentVariant variant;
        variant.clues = { { cause, clause } };
        variant.body = body;
        variant.isCommon = isCommon;
        return m_sink(std::move(variant));
    }

    bool wantsCommon() const noexcept { return m_wanted == Wanted::Common; }

private:
    QByteArrayView m_body;
    const Wanted m_wanted;
    const ContentSink &m_sink;
};

/// Without blanks at its end.
QByteArrayView endTrimmed(QByteArrayView body)
{
    while (!body.isEmpty() && isBlank(body.back()))
        body = body.first(body.size() - 1);
    return body;
}

/// Made one after another: copies of a large body take their time.
bool lineEnds(const QByteArray &body, Bodies &bodies)
{
    const Cause cause = Cause::BodyNewline;
    QByteArrayView both = endTrimmed(body);
    if (bodies.wantsCommon())
        return bodies.add(cause,
                          CoreText::tr("the blanks and line ends after the body are left out"),
                          both.toByteArray(), true)
                && bodies.add(cause, CoreText::tr("a line feed follows the body"), body + '\n',
                              true)
                && bodies.add(cause, CoreText::tr("CR LF follows the body"), body + "\r\n", true);
    while (!both.isEmpty() && isBlank(both.front()))
        both = both.sliced(1);
    if (both.data() != body.constData()
        && !bodies.add(cause, CoreText::tr("the blanks and line ends around the body are left out"),
                       both.toByteArray()))
        return false;
    if (!body.contains('\n'))
        return true;
    QByteArray feeds = body;
    feeds.replace("\r\n", "\n");
    if (!bodies.add(cause, CoreText::tr("the body's line ends are LF in the place of CR LF"),
                    feeds))
        return false;
    return bodies.add(cause, CoreText::tr("the body's line ends are CR LF in the place of LF"),
                      feeds.replace("\n", "\r\n"));
}

bool byteOrderMark(const QByteArray &body, Bodies &bodies)
{
    if (body.startsWith(kByteOrderMark))
        return bodies.add(Cause::BodyBom,
                          CoreText::tr("the byte-order mark before the body is left out"),
                          body.sliced(kByteOrderMark.size()), true);
    return bodies.add(Cause::BodyBom, CoreText::tr("a byte-order mark stands before the body"),
                      kByteOrderMark.toByteArray() + body, true);
}

bool characterSets(const QByteArray &body, Bodies &bodies)
{
    const bool isAscii = std::all_of(body.begin(), body.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii)
        return true;
    const QString text = QString::fromUtf8(body);
    const bool fits =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    return (!fits
            || bodies.add(Cause::BodyCharset,
                          CoreText::tr("the body is ISO-8859-1 in the place of UTF-8"),
                          text.toLatin1()))
            && bodies.add(Cause::BodyCharset,
                          CoreText::tr("the body is UTF-8 in the place of ISO-8859-1"),
                          QString::fromLatin1(body).toUtf8());
}

bool compression(const QByteArray &body, Bodies &bodies)
{
    if (const auto plain = decompressed(body, kDecompressedBytesMax))
        return bodies.add(Cause::BodyDecompressed, CoreText::tr("the body is decompressed"), *plain,
                          true);
    return bodies.wantsCommon()
            || bodies.add(Cause::BodyDecompressed, CoreText::tr("the body is compressed with gzip"),
                          gzipped(body));
}

bool missingEnds(const QByteArray &body, Bodies &bodies)
{
    static constexpr std::array<QByteArrayView, 8> kEnds{ "}",   "\"}", "}}",   "]}",
                                                          "}}}", "}]}", "\"}}", "]" };
    if (!body.startsWith('{') && !body.startsWith('['))
        return true;
    return std::all_of(kEnds.begin(), kEnds.end(), [&body, &bodies](QByteArrayView end) {
        return bodies.add(Cause::BodyTruncated,
                          CoreText::tr("the body goes on with “%1”").arg(displayText(end)),
                          body + end.toByteArray());
    });
}

QByteArray withEscapeCase(const QByteArray &form, bool upper)
{
    QByteArray result = form;
    for (qsizetype i = 0; i + 2 < result.size(); ++i) {
        if (result[i] != '%')
            continue;
        const QByteArray digits = result.mid(i + 1, 2);
        result.replace(i + 1, 2, upper ? digits.toUpper() : digits.toLower());
    }
    return result;
}

bool forms(const RequestView &request, const QByteArray &body, Bodies &bodies)
{
    if (!isFormType(request.field("Content-Type").value_or(QByteArrayView())))
        return true;
    const Cause cause = Cause::BodyFormDecoded;
    QByteArray blanks = body;
    blanks.replace('+', "%20");
    QByteArray pluses = body;
    pluses.replace("%20", "+");
    QByteArray decoded = body;
    decoded.replace('+', ' ');
    decoded = QByteArray::fromPercentEncoding(decoded);
    std::vector<FormField> fields = parseForm(body);
    const QByteArray encoded = encodeForm(fields);
    std::stable_sort(fields.begin(), fields.end(),
                     [](const FormField &a, const FormField &b) { return a.name < b.name; });
    return bodies.add(cause, CoreText::tr("the form's blanks are written %20 in the place of +"),
                      blanks)
            && bodies.add(cause,
                          CoreText::tr("the form's blanks are written + in the place of %20"),
                          pluses)
            && bodies.add(cause, CoreText::tr("the form is encoded again"), encoded)
            && bodies.add(cause, CoreText::tr("the form's escapes are decoded"), decoded)
            && bodies.add(cause, CoreText::tr("the form's escapes are written in small letters"),
                          withEscapeCase(body, false))
            && bodies.add(cause, CoreText::tr("the form's escapes are written in capital letters"),
                          withEscapeCase(body, true))
            && bodies.add(cause, CoreText::tr("the form is encoded again, its fields sorted"),
                          encodeForm(fields));
}

} // namespace

bool bodyVariants(const RequestView &request, Wanted wanted, const ContentSink &sink)
{
    const QByteArray body = request.body.toByteArray();
    Bodies bodies(body, wanted, sink);
    if (body.isEmpty())
        return true;
    if (!lineEnds(body, bodies) || !byteOrderMark(body, bodies) || !compression(body, bodies))
        return false;
    return bodies.wantsCommon()
            || (characterSets(body, bodies) && missingEnds(body, bodies)
                && forms(request, body, bodies));
}

} // namespace hookloupe
