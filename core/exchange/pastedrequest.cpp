// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/pastedrequest.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/exchange/importparts.h"
#include "core/http/headsyntax.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Pasted
{
    Fields fields;
    QByteArrayView body;
};

/// Fields up to the first line that is JSON or empty; nullopt where another line comes between.
std::optional<Pasted> split(QByteArrayView text)
{
    Pasted pasted;
    qsizetype at = 0;
    while (at < text.size()) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith('{') || rest.startsWith('['))
            break;
        const qsizetype feed = rest.indexOf('\n');
        const QByteArrayView line = (feed < 0 ? rest : rest.first(feed)).trimmed();
        at += feed < 0 ? rest.size() : feed + 1;
        if (line.isEmpty()) {
            if (pasted.fields.empty())
                continue;
            break;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !isToken(line.first(colon)))
            return std::nullopt;
        pasted.fields.push_back({ line.first(colon).toByteArray(),
                                  line.sliced(colon + 1).trimmed().toByteArray() });
    }
    pasted.body = text.sliced(at);
    return pasted;
}

bool isJson(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    return (trimmed.startsWith('{') || trimmed.startsWith('[')) && JsonView::parse(trimmed);
}

/// Whether the body's length is told by a field; nothing else can decide on blanks at its end.
bool isOfToldLength(const Fields &fields, QByteArrayView body)
{
    return std::any_of(fields.begin(), fields.end(), [body](const Field &field) {
        return equalsIgnoreCase(field.name, "Content-Length")
                && field.value == QByteArray::number(body.size());
    });
}

} // namespace

bool isPastedRequest(QByteArrayView text)
{
    const auto pasted = split(text.trimmed());
    return pasted && isJson(pasted->body);
}

Result<ImportResult> readPastedRequest(ImportText &text, const ImportOptions &options)
{
    const auto pasted = split(text.all());
    if (!pasted || pasted->body.trimmed().isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It is no body with its header fields: lines such as 'Name: "
                                   "value' come first, then an empty line and the body.") };
    ImportedRequest imported;
    imported.provenance = Provenance::Pasted;
    imported.guessed +=
            CoreText::tr("Method and path are not told; 'POST /' stands in their place.");
    RequestDraft draft;
    draft.url = "/";
    draft.fields = pasted->fields;
    QByteArrayView body = pasted->body;
    if (!isOfToldLength(draft.fields, body)) {
        const qsizetype before = body.size();
        while (body.endsWith('\n') || body.endsWith('\r'))
            body.chop(1);
        if (body.size() < before)
            imported.guessed +=
                    CoreText::tr("Line ends behind the body were taken as those of the paste.");
    }
    draft.body = body.toByteArray();
    const bool hasType = hasField(draft.fields, "Content-Type");
    if (!hasType && isJson(body)) {
        draft.fields.push_back({ "Content-Type", "application/json" });
        imported.guessed += CoreText::tr("The Content-Type is not told; the body is JSON.");
    }
    RequestCollector collector(options);
    collector.add(u"line 1"_s, completed(std::move(imported), draft));
    return collector.result();
}

} // namespace hookloupe
