// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/mistake.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/event/timeunits.h"
#include "core/payload/compression.h"
#include "core/payload/formfields.h"
#include "core/payload/jsonrewrite.h"
#include "core/signature/carrier.h"
#include "core/signature/causes/variants.h"
#include "core/signature/timestamp.h"
#include "core/signature/verifier.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

constexpr qint64 kLongS = 3600;
/// What a mistaken header is called; a scheme that uses the first gets the second.
constexpr std::array<QByteArrayView, 2> kOtherHeaders{ "X-Payload-Signature", "X-Body-Signature" };

bool isDigest(const SchemeRules &rules) noexcept
{
    return (rules.algorithm.kind == AlgorithmKind::Hmac
            || rules.algorithm.kind == AlgorithmKind::Hash)
            && !rules.jws && !rules.message;
}

QByteArray styled(QByteArrayView body, const JsonStyle &style)
{
    const auto tree = JsonTree::parse(body);
    return tree ? tree->write(style) : QByteArray();
}

/// Blanks where there were none, and none where there were some.
QByteArray reserialised(QByteArrayView body)
{
    JsonStyle compact;
    QByteArray written = styled(body, compact);
    if (written != body)
        return written;
    JsonStyle indented;
    indented.afterKey = ": ";
    indented.indent = "  ";
    return styled(body, indented);
}

/// Another digit, or another letter: the body stays what it was in form.
QByteArray altered(QByteArray body)
{
    const auto digit = std::find_if(body.begin(), body.end(), isDigit);
    if (digit != body.end())
        *digit = *digit == '9' ? '0' : static_cast<char>(*digit + 1);
    else
        body += 'x';
    return body;
}

QByteArray decodedForm(QByteArrayView body)
{
    QByteArray form = body.toByteArray();
    const QByteArray before = form;
    form.replace("%20", "+");
    if (form != before)
        return form;
    form.replace('+', "%20");
    return form != before ? form : QByteArray::fromPercentEncoding(before);
}

class Mistake
{
public:
    Mistake(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
            const SignOptions &options, const MistakeOptions &more)
        : m_scheme(scheme)
        , m_rules(*scheme.rules)
        , m_key(key)
        , m_request(request)
        , m_options(options)
        , m_more(more)
    {
        m_made.body = request.body.toByteArray();
        m_made.url = request.url.toByteArray();
        for (const FieldView &field : request.fields)
            m_made.fields.push_back({ field.name.toByteArray(), field.value.toByteArray() });
    }

    Result<WrongRequest> run(Cause cause)
    {
        if (auto done = make(cause); !done)
            return done.error();
        VerifyOptions judged;
        judged.nowUs = m_options.timestampUs;
        RequestView view{ m_request.method, m_made.url, {}, m_made.body };
        for (const Field &field : m_made.fields)
            view.fields.push_back({ field.name, field.value });
        const bool holds = verify(m_scheme, m_key, view, judged).verdict == Verdict::Valid;
        if (cause == Cause::Replayed && !isSigned(view))
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("There is no signature of %1 here that could be sent again "
                                       "as it was. Sign the request first.")
                                  .arg(dataText(m_rules.sender)) };
        if (holds && cause != Cause::Replayed)
            return noDifference();
        return std::move(m_made);
    }

private:
    Error noDifference() const
    {
        return { ErrorCode::InvalidInput,
                 CoreText::tr("This mistake makes no difference to a signature of %1 on this "
                              "request. Choose another one.")
                         .arg(dataText(m_rules.sender)) };
    }

    bool isSigned(const RequestView &view) const
    {
        const VerifyOptions timeless{ .nowUs = m_options.timestampUs, .toleranceS = -1 };
        return verify(m_scheme, m_key, view, timeless).verdict == Verdict::Valid;
    }

    /// Signs what is there so far and takes the result over.
    Result<void> signAt(const SignOptions &options, const Scheme &scheme, const KeyMaterial &key)
    {
        RequestView view{ m_request.method, m_made.url, {}, m_made.body };
        for (const Field &field : m_made.fields)
            view.fields.push_back({ field.name, field.value });
        const auto change = sign(scheme, key, view, options);
        if (!change)
            return change.error();
        m_made.fields = applied(*change, m_made.fields);
        if (change->body)
            m_made.body = *change->body;
        if (change->url)
            m_made.url = *change->url;
        m_made.signedContent = change->signedContent;
        return {};
    }

    Result<void> signWith(const Scheme &scheme, const KeyMaterial &key)
    {
        return signAt(m_options, scheme, key);
    }

    Result<void> signRight() { return signWith(m_scheme, m_key); }

    Result<void> make(Cause cause)
    {
        switch (cause) {
        case Cause::OtherSecret:
        case Cause::OldSecret:
            return withOtherSecret();
        case Cause::SecretWhitespace:
        case Cause::SecretPrefix:
        case Cause::SecretEncoding:
            return withReading(cause);
        case Cause::Algorithm:
            return withAlgorithm();
        case Cause::SignatureEncoding:
            return withEncoding();
        case Cause::SignaturePrefix:
            return withPrefix();
        case Cause::WrongScheme:
            return withScheme();
        case Cause::WrongHeader:
            return withHeader();
        case Cause::UrlMismatch:
            return withUrl();
        case Cause::TimestampUnit:
        case Cause::TimestampAltered:
        case Cause::ClockSkew:
        case Cause::Stale:
            return m_rules.timestamp ? withTimestamp(cause) : Result<void>(noDifference());
        case Cause::SignatureTruncated:
            return withTruncated();
        case Cause::Replayed:
            return {};
        case Cause::SecretIsApiKey:
            return noDifference();
        default:
            return withBody(cause);
        }
    }

    static qint64 shiftS(std::optional<qint64> toleranceS)
    {
        return toleranceS.value_or(0) + kLongS;
    }

    /// At the time of m_later.
    Result<void> signLater(const Scheme &scheme) { return signAt(m_later, scheme, m_key); }

    Result<void> withOtherSecret()
    {
        KeyMaterial other = m_key;
        // As long as the real one and of the same letters, so that every key form can read it.
        QByteArray made = m_more.otherSecret.isEmpty() ? m_key.key.view().toByteArray()
                                                       : m_more.otherSecret.view().toByteArray();
        if (m_more.otherSecret.isEmpty())
            std::reverse(made.begin() + made.size() / 2, made.end());
        other.key = SecretBytes(made);
        wipe(made);
        return signWith(m_scheme, other);
    }

    /// The first reading of the secret with that mistake alone, or with it at all.
    Result<void> withReading(Cause cause)
    {
        std::optional<SigningVariant> chosen;
        keyVariants(m_scheme, m_key, {}, [cause, &chosen](SigningVariant variant) {
            const bool fits =
                    std::any_of(variant.clues.begin(), variant.clues.end(),
                                [cause](const Clue &clue) { return clue.cause == cause; });
            if (fits && (!chosen || variant.clues.size() < chosen->clues.size()))
                chosen = std::move(variant);
            return true;
        });
        return chosen ? signWith(chosen->scheme, chosen->key) : Result<void>(noDifference());
    }

    Result<void> withAlgorithm()
    {
        const HashFunction other = m_rules.algorithm.hash == HashFunction::Sha256
                ? HashFunction::Sha1
                : HashFunction::Sha256;
        return signWith(changedScheme(m_scheme,
                                      [other](SchemeRules &rules) {
                                          rules.algorithm.hash = other;
                                          for (ContentCase &one : rules.cases) {
                                              if (one.algorithm)
                                                  one.algorithm->hash = other;
                                          }
                                      }),
                        m_key);
    }

    Result<void> withEncoding()
    {
        return signWith(changedScheme(m_scheme,
                                      [](SchemeRules &rules) {
                                          rules.carrier.encoding =
                                                  rules.carrier.encoding == TextEncoding::Hex
                                                  ? TextEncoding::Base64
                                                  : TextEncoding::Hex;
                                      }),
                        m_key);
    }

    Result<void> withPrefix()
    {
        const bool hasPrefix = m_rules.carrier.form != CarrierForm::Raw;
        return signWith(changedScheme(m_scheme,
                                      [hasPrefix](SchemeRules &rules) {
                                          rules.carrier.form = hasPrefix ? CarrierForm::Raw
                                                                         : CarrierForm::Prefix;
                                          if (!hasPrefix)
                                              rules.carrier.prefix = "sig=";
                                      }),
                        m_key);
    }

    Result<void> withScheme()
    {
        const QStringView other = equalsIgnoreCase(m_rules.carrier.name, "X-Signature")
                ? u"github"
                : u"generic-x-signature";
        const Scheme *scheme = SchemeCatalogue::builtIn().find(other);
        return scheme ? signWith(*scheme, m_key) : Result<void>(noDifference());
    }

    Result<void> withHeader()
    {
        if (auto done = signRight(); !done)
            return done;
        const QByteArrayView name = equalsIgnoreCase(m_rules.carrier.name, kOtherHeaders[0])
                ? kOtherHeaders[1]
                : kOtherHeaders[0];
        for (Field &field : m_made.fields) {
            if (equalsIgnoreCase(field.name, m_rules.carrier.name))
                field.name = name.toByteArray();
        }
        return {};
    }

    /// Signed for the URL that a proxy hides.
    Result<void> withUrl()
    {
        const auto swapped = [](const QByteArray &url) {
            return url.startsWith("https:")   ? "http:" + url.mid(6)
                    : url.startsWith("http:") ? "https:" + url.mid(5)
                                              : url;
        };
        KeyMaterial key = m_key;
        for (QByteArray &value : key.parameters)
            value = swapped(value);
        const QByteArray url = m_made.url;
        m_made.url = swapped(url);
        auto done = signWith(m_scheme, key);
        m_made.url = swapped(m_made.url);
        return done;
    }

    Result<void> withTimestamp(Cause cause)
    {
        const TimestampRules &rules = *m_rules.timestamp;
        if (cause == Cause::ClockSkew) {
            m_later.timestampUs += shiftS(rules.futureToleranceS) * kUsPerSecond;
            return signLater(m_scheme);
        }
        if (cause == Cause::Stale) {
            m_later.timestampUs -= shiftS(rules.toleranceS) * kUsPerSecond;
            return signLater(m_scheme);
        }
        if (cause == Cause::TimestampUnit) {
            const Scheme other = changedScheme(m_scheme, [](SchemeRules &changed) {
                changed.timestamp->unit = changed.timestamp->unit == TimeUnit::Seconds
                        ? TimeUnit::Milliseconds
                        : TimeUnit::Seconds;
            });
            // Whole seconds: one of the units holds no more.
            m_later.timestampUs -= m_later.timestampUs % kUsPerSecond;
            if (auto done = signLater(other); !done)
                return done;
            return replaceTimestamp(
                    writeTimestamp(m_later.timestampUs, other.rules->timestamp->unit),
                    writeTimestamp(m_later.timestampUs, rules.unit));
        }
        if (auto done = signRight(); !done)
            return done;
        return replaceTimestamp(
                writeTimestamp(m_options.timestampUs, rules.unit),
                writeTimestamp(m_options.timestampUs - 7 * kUsPerSecond, rules.unit));
    }

    Result<void> replaceTimestamp(const QByteArray &old, const QByteArray &text)
    {
        const TimestampRules &rules = *m_rules.timestamp;
        const bool isElement = rules.place == Place::Element;
        for (Field &field : m_made.fields) {
            if (!equalsIgnoreCase(field.name, isElement ? m_rules.carrier.name : rules.name))
                continue;
            const auto written = [&](const QByteArray &time) {
                return isElement ? writtenElement(m_rules.carrier, rules.name, time) : time;
            };
            field.value.replace(written(old), written(text));
        }
        return {};
    }

    Result<void> withTruncated()
    {
        if (auto done = signRight(); !done)
            return done;
        for (Field &field : m_made.fields) {
            if (equalsIgnoreCase(field.name, m_rules.carrier.name))
                field.value.chop(field.value.endsWith('=') ? 8 : 6);
        }
        return {};
    }

    /// The body changes after it was signed.
    Result<void> withBody(Cause cause)
    {
        if (auto done = signRight(); !done)
            return done;
        const QByteArray before = m_made.body;
        QByteArray &body = m_made.body;
        switch (cause) {
        case Cause::BodyReserialized:
            body = reserialised(before);
            break;
        case Cause::BodyNewline:
            body += '\n';
            break;
        case Cause::BodyBom:
            body.prepend("\xef\xbb\xbf");
            break;
        case Cause::BodyCharset:
            body = QString::fromLatin1(before).toUtf8();
            break;
        case Cause::BodyDecompressed:
            body = gzipped(before);
            break;
        case Cause::BodyTruncated:
            body.chop(1);
            break;
        case Cause::BodyFormDecoded:
            body = decodedForm(before);
            break;
        default:
            body = altered(before);
        }
        if (body.isEmpty() || body == before)
            return noDifference();
        return {};
    }

    const Scheme &m_scheme;
    const SchemeRules &m_rules;
    const KeyMaterial &m_key;
    const RequestView &m_request;
    const SignOptions &m_options;
    SignOptions m_later = m_options;
    const MistakeOptions &m_more;
    WrongRequest m_made;
};

} // namespace

QList<Cause> possibleMistakes(const Scheme &scheme, const RequestView &request)
{
    const SchemeRules &rules = *scheme.rules;
    const bool isCredential = rules.algorithm.isCredential();
    const bool isShared = scheme.keyKind == KeyKind::SharedSecret && !isCredential;
    const bool isPlain = isDigest(rules) && !rules.eachArray;
    const bool inHeader = rules.carrier.place == Place::Header;
    const auto &time = rules.timestamp;
    const bool movesTime = time && !rules.jws && !rules.message
            && (time->place == Place::Header || time->place == Place::Element);
    const bool hasJson = JsonTree::parse(request.body).has_value();
    // A body that is itself the token is made by signing.
    const bool hasBody =
            !request.body.isEmpty() && !isCredential && rules.carrier.place != Place::Body;
    const bool hasOther = std::any_of(request.body.begin(), request.body.end(),
                                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const std::array<std::pair<Cause, bool>, kCauseCount> all{ {
            { Cause::OtherSecret, scheme.keyKind == KeyKind::SharedSecret },
            { Cause::OldSecret, scheme.keyKind == KeyKind::SharedSecret },
            { Cause::SecretWhitespace, isShared },
            { Cause::SecretPrefix, isShared },
            { Cause::SecretEncoding, isShared },
            { Cause::SecretIsApiKey, false },
            { Cause::Algorithm, isPlain },
            { Cause::SignatureEncoding, isPlain },
            { Cause::SignaturePrefix,
              isPlain && inHeader && rules.carrier.form != CarrierForm::Elements },
            { Cause::WrongScheme, isShared && rules.key.form == KeyForm::Utf8 },
            { Cause::WrongHeader,
              inHeader && !rules.message && rules.algorithm.kind != AlgorithmKind::Basic },
            { Cause::BodyReserialized, hasBody && hasJson },
            { Cause::BodyNewline, hasBody },
            { Cause::BodyBom, hasBody },
            { Cause::BodyCharset, hasBody && hasOther },
            { Cause::BodyDecompressed, hasBody },
            { Cause::BodyTruncated, hasBody && hasJson },
            { Cause::BodyFormDecoded,
              hasBody && isFormType(request.field("Content-Type").value_or(QByteArrayView())) },
            { Cause::UrlMismatch, scheme.signsUrl },
            { Cause::TimestampUnit,
              movesTime
                      && (time->unit == TimeUnit::Seconds
                          || time->unit == TimeUnit::Milliseconds) },
            { Cause::TimestampAltered, movesTime },
            { Cause::ClockSkew, time && time->futureToleranceS && scheme.timestamped },
            { Cause::Stale, time && time->toleranceS && scheme.timestamped },
            { Cause::Replayed, true },
            { Cause::SignatureTruncated, isPlain && inHeader },
            { Cause::Unknown, hasBody },
    } };
    QList<Cause> possible;
    for (const auto &[cause, can] : all) {
        if (can)
            possible.append(cause);
    }
    return possible;
}

Result<WrongRequest> signWrongly(const Scheme &scheme, const KeyMaterial &key,
                                 const RequestView &request, const SignOptions &options,
                                 Cause cause, const MistakeOptions &more)
{
    return Mistake(scheme, key, request, options, more).run(cause);
}

} // namespace hookloupe
