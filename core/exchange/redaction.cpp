// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/redaction.h"

#include "core/event/bytes.h"
#include "core/event/fields.h"
#include "core/exchange/bodyredaction.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// "Bearer", "Basic", … say what kind of credential it is, and stay.
qsizetype authSchemeLength(QByteArrayView value)
{
    const qsizetype blank = value.indexOf(' ');
    return blank > 0 && blank < 20 && blank + 1 < value.size() ? blank + 1 : 0;
}

} // namespace

Redactor::Redactor(RedactionRules rules, Pseudonyms pseudonyms, RedactionChoices choices)
    : m_rules(std::move(rules))
    , m_pseudonyms(std::move(pseudonyms))
    , m_choices(std::move(choices))
{ }

QByteArray Redactor::replaced(QByteArrayView value, const QString &place, const QString &rule,
                              std::vector<Replacement> &replacements) const
{
    if (value.trimmed().isEmpty() || m_choices.kept.contains(value.toByteArray()))
        return value.toByteArray();
    // What has the shape of a kind keeps that shape, and is equal to itself elsewhere.
    const auto found = findSensitive(value);
    const bool isWhole = found.size() == 1 && found[0].length == value.size();
    const QByteArray after =
            isWhole ? m_pseudonyms.of(found[0].kind, value) : m_pseudonyms.ofText(value);
    replacements.push_back({ place, rule, value.toByteArray(), after });
    return after;
}

QByteArray Redactor::redactNumber(QByteArrayView lexeme, const QString &place, const QString &rule,
                                  std::vector<Replacement> &replacements) const
{
    const QByteArray before = lexeme.toByteArray();
    const QString why =
            rule.isEmpty() && m_choices.added.contains(before) ? u"added by hand"_s : rule;
    if (why.isEmpty() || m_choices.kept.contains(before))
        return before;
    const QByteArray after = m_pseudonyms.ofNumber(lexeme);
    replacements.push_back({ place, why, before, after });
    return after;
}

QByteArray Redactor::redactText(QByteArrayView text, const QString &place,
                                std::vector<Replacement> &replacements) const
{
    QByteArray redacted;
    qsizetype done = 0;
    for (const SensitiveFinding &finding : findSensitive(text)) {
        const QByteArrayView value = text.sliced(finding.offset, finding.length);
        if (!m_rules.kinds[static_cast<std::size_t>(finding.kind)]
            || m_choices.kept.contains(value.toByteArray()))
            continue;
        const QByteArray after = m_pseudonyms.of(finding.kind, value);
        replacements.push_back(
                { place, sensitiveKindId(finding.kind), value.toByteArray(), after });
        redacted += text.sliced(done, finding.offset - done);
        redacted += after;
        done = finding.offset + finding.length;
    }
    redacted += text.sliced(done);
    for (const QByteArray &value : m_choices.added) {
        if (!redacted.contains(value))
            continue;
        const QByteArray after = m_pseudonyms.ofText(value);
        replacements.push_back({ place, u"added by hand"_s, value, after });
        redacted.replace(value, after);
    }
    return redacted;
}

QByteArray Redactor::redactUrl(QByteArrayView url, std::vector<Replacement> &replacements) const
{
    const qsizetype mark = url.indexOf('?');
    QByteArray redacted = redactText(mark < 0 ? url : url.first(mark), u"the path"_s, replacements);
    if (mark < 0)
        return redacted;
    QByteArrayList pairs;
    for (const QByteArray &pair : url.sliced(mark + 1).toByteArray().split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0) {
            pairs += redactText(pair, u"the query"_s, replacements);
            continue;
        }
        const QByteArray key = pair.first(equals);
        const QByteArray written = pair.mid(equals + 1);
        const QByteArray value = QByteArray::fromPercentEncoding(written);
        const QString place = u"query "_s + displayText(key, 60);
        const bool isNamed = m_rules.fields.match(QByteArray::fromPercentEncoding(key));
        const QByteArray after = isNamed ? replaced(value, place, u"by its name"_s, replacements)
                                         : redactText(value, place, replacements);
        // Untouched, it stays as it was written.
        pairs += key + '=' + (after == value ? written : after.toPercentEncoding("@:/,;+!$*'()"));
    }
    return redacted + '?' + pairs.join('&');
}

QByteArray Redactor::redactField(QByteArrayView name, QByteArrayView value,
                                 std::vector<Replacement> &replacements) const
{
    const QString place = u"header "_s + displayText(name, 60);
    const bool isSignature = m_rules.signatureHeaders.match(name);
    const bool goes = isSignature ? m_rules.signatures : m_rules.headers.match(name);
    if (!goes)
        // A signature is long and of all letters and digits: nothing is looked for in it.
        return isSignature ? value.toByteArray() : redactText(value, place, replacements);
    if (equalsIgnoreCase(name, "Cookie") || equalsIgnoreCase(name, "Set-Cookie")) {
        QByteArrayList cookies;
        for (const QByteArray &cookie : value.toByteArray().split(';')) {
            const qsizetype equals = cookie.indexOf('=');
            cookies += equals < 0 ? cookie
                                  : cookie.first(equals + 1)
                            + replaced(cookie.mid(equals + 1), place, u"by its name"_s,
                                       replacements);
        }
        return cookies.join(';');
    }
    const qsizetype scheme = authSchemeLength(value);
    return value.first(scheme).toByteArray()
            + replaced(value.sliced(scheme), place, u"by its name"_s, replacements);
}

Result<RedactedRequest> Redactor::redact(const WireRequest &request) const
{
    RedactedRequest redacted;
    const QByteArray target = redactUrl(request.targetBytes(), redacted.replacements);
    BodyRedaction body(*this, redacted.replacements, redacted.notes);
    const QByteArray bytes = body.redact(request.body(), request.field("Content-Type"),
                                         request.field("Content-Encoding"));
    Fields fields;
    for (const FieldSpan &span : request.fields) {
        const QByteArrayView name = request.at(span.name);
        if (body.wasDecoded() && equalsIgnoreCase(name, "Content-Encoding"))
            continue;
        fields.push_back({ name.toByteArray(),
                           redactField(name, request.at(span.value), redacted.replacements) });
    }
    const bool isFramed = request.chunked || request.field("Content-Length");
    if (isFramed || !bytes.isEmpty())
        fields = withContentLength(std::move(fields), bytes.size());
    if (request.chunked)
        redacted.notes += u"The body came in chunks, and has a Content-Length instead."_s;
    auto made = parseStoredRequest(composeRequest(request.methodBytes(), target, fields, bytes));
    if (!made)
        return made.error();
    redacted.request = std::move(*made);
    return redacted;
}

void Redactor::redact(ResponseRecord &answer, std::vector<Replacement> &replacements) const
{
    std::optional<QByteArrayView> type;
    std::optional<QByteArrayView> coding;
    const Fields before = answer.fields;
    for (const Field &field : before) {
        if (equalsIgnoreCase(field.name, "Content-Type"))
            type = field.value;
        if (equalsIgnoreCase(field.name, "Content-Encoding"))
            coding = field.value;
    }
    QStringList notes;
    BodyRedaction body(*this, replacements, notes);
    answer.body = body.redact(answer.body, type, coding);
    for (Field &field : answer.fields)
        field.value = redactField(field.name, field.value, replacements);
    if (body.wasDecoded())
        removeFields(answer.fields, "Content-Encoding");
}

} // namespace hookloupe
