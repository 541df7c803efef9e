// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/requestedits.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/payload/jsonreader.h"
#include "core/signature/bodyedit.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error wrongEdit(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

bool breaksLine(QByteArrayView value)
{
    return std::any_of(value.begin(), value.end(),
                       [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isDrawnTerm(const AnswerTemplate::Term &term)
{
    using Source = AnswerTemplate::Source;
    return term.source == Source::Time || term.source == Source::Uuid
            || term.source == Source::Random || term.source == Source::Counter;
}

bool isJson(QByteArrayView text)
{
    JsonReader reader(text);
    JsonReader::Token token = reader.next();
    while (token != JsonReader::Token::End && token != JsonReader::Token::Error)
        token = reader.next();
    return token == JsonReader::Token::End;
}

/// \a field replaces all of its name in the place of the first, or is added at the end.
void setField(Fields &fields, const Field &field)
{
    const auto isIt = [&field](const Field &one) { return equalsIgnoreCase(one.name, field.name); };
    const auto first = std::find_if(fields.begin(), fields.end(), isIt);
    if (first == fields.end()) {
        fields.push_back(field);
        return;
    }
    first->value = field.value;
    fields.erase(std::remove_if(first + 1, fields.end(), isIt), fields.end());
}

} // namespace

struct RequestEdits::Draft
{
    QByteArray method;
    QByteArray target;
    Fields fields;
    QByteArray body;
};

bool RequestEdits::isDrawn() const noexcept
{
    return std::any_of(m_edits.begin(), m_edits.end(), [](const Edit &edit) {
        const auto &parts = edit.value.parts();
        return std::any_of(parts.begin(), parts.end(), [](const AnswerTemplate::Part &part) {
            return std::any_of(part.terms.begin(), part.terms.end(), isDrawnTerm);
        });
    });
}

Result<void> RequestEdits::apply(const Edit &edit, const QByteArray &value, Draft &draft)
{
    switch (edit.kind) {
    case Kind::Header:
        if (breaksLine(value))
            return wrongEdit(
                    CoreText::tr("The value of the header %1 came to have a line break in it.")
                            .arg(displayText(edit.name, 80)));
        setField(draft.fields, { edit.name, value });
        break;
    case Kind::Remove:
        removeFields(draft.fields, edit.name);
        break;
    case Kind::Json: {
        const auto lexeme = jsonLexemeAt(draft.body, *edit.path);
        if (!lexeme)
            return wrongEdit(CoreText::tr("There is nothing at %1 in its body.")
                                     .arg(displayText(edit.name, 80)));
        if (!isJson(value))
            return wrongEdit(
                    CoreText::tr("What is to stand at %1 came to be no JSON: %2. Text needs "
                                 "quotes: \"{{…}}\".")
                            .arg(displayText(edit.name, 80), displayText(value, 80)));
        const qsizetype at = lexeme->data() - draft.body.constData();
        draft.body.replace(at, lexeme->size(), value);
        break;
    }
    case Kind::Form:
        draft.body = withFormField(draft.body, edit.name, value);
        break;
    case Kind::Body:
        draft.body = value;
        break;
    case Kind::Method:
        draft.method = value;
        break;
    case Kind::Target:
        if (value.isEmpty() || breaksLine(value) || value.contains(' '))
            return wrongEdit(
                    CoreText::tr("A target without blanks is needed, such as /hooks?a=b; it "
                                 "came to be “%1”.")
                            .arg(displayText(value, 80)));
        draft.target = value;
        break;
    }
    return {};
}

Result<WireRequest> RequestEdits::applied(const Event &event, qint64 nowUs) const
{
    if (m_edits.empty())
        return event.request;
    const EventFacts facts(event, nowUs);
    TemplateContext context{ .facts = facts };
    Draft draft{ event.request.methodBytes().toByteArray(),
                 event.request.targetBytes().toByteArray(), event.request.ownedFields(),
                 event.request.body().toByteArray() };
    const QByteArray before = draft.body;
    for (const Edit &edit : m_edits) {
        const QByteArray value = edit.value.fill(context).value_or(QByteArray());
        if (auto done = apply(edit, value, draft); !done)
            return done.error();
    }
    // Chunks have no meaning for another body, and a new message is written whole.
    if (draft.body != before || event.request.chunked)
        draft.fields = withContentLength(std::move(draft.fields), draft.body.size());
    return parseRequestFile(composeRequest(draft.method, draft.target, draft.fields, draft.body));
}

QString pointedOut(const QString &text, const EditMistake &mistake)
{
    constexpr int kShownMax = 200;
    const QStringList lines = text.split(u'\n');
    QString line = lines.value(mistake.line - 1);
    line.replace(u'\t', u' ');
    const int from = qMax(0, mistake.column - 1 - kShownMax / 2);
    return u"%1\n  %2\n  %3%4"_s.arg(mistake.sentence, line.mid(from, kShownMax),
                                     QString(mistake.column - 1 - from, u' '),
                                     QString(qBound(1, mistake.length, kShownMax / 2), u'^'));
}

QStringList editPlaceholders()
{
    return { CoreText::tr("{{uuid}}: a new random id"),
             CoreText::tr("{{time:unix}}, {{time:unix_ms}}, {{time:iso}}: now, in seconds, in "
                          "milliseconds, as 2026-11-24T22:31:07.123456Z"),
             CoreText::tr("{{json:$.payment.id}}: what stands there in the original body"),
             CoreText::tr("{{header:Name}}, {{delivery}}, {{type}}, {{id}}: of the original event"),
             CoreText::tr("{{random:1-999}}, {{random:hex:16}}, {{random:alnum:16}}: random"),
             CoreText::tr("{{… | json}}: as a JSON string with its quotes; also url, base64, hex, "
                          "lower, upper, default:\"none\"") };
}

} // namespace hookloupe
