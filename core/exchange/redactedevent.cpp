// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/redaction.h"

#include "core/event/eventnote.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString redactedString(const Redactor &redactor, const QString &text, const QString &place,
                       std::vector<Replacement> &replacements)
{
    return QString::fromUtf8(redactor.redactText(text.toUtf8(), place, replacements));
}

} // namespace

Result<Event> redactedEvent(const Event &event, const Redactor &redactor,
                            std::vector<Replacement> &replacements, QStringList &notes)
{
    Event redacted = event;
    if (event.kind == EventKind::Request) {
        auto request = redactor.redact(event.request);
        if (!request)
            return request.error();
        redacted.request = std::move(request->request);
        replacements.insert(replacements.end(), request->replacements.begin(),
                            request->replacements.end());
        notes += request->notes;
    } else if (event.kind == EventKind::Refused) {
        // What breaks the rules of HTTP cannot be read for what is in it.
        redacted.request = {};
        notes += u"It was refused; its bytes could not be read and were left out."_s;
    }
    redactor.redact(redacted.response, replacements);
    redacted.response.origin =
            redactedString(redactor, event.response.origin, u"the answer's origin"_s, replacements);
    redacted.signedUrl = redactor.redactUrl(event.signedUrl, replacements);
    redacted.peer = redactedString(redactor, event.peer, u"the sender's address"_s, replacements);
    redacted.local =
            redactedString(redactor, event.local, u"the listener's address"_s, replacements);
    redacted.reason = redactedString(redactor, event.reason, u"the reason"_s, replacements);
    redacted.deliveryId = redactor.redactText(event.deliveryId, u"the delivery id"_s, replacements);
    redacted.signature = {};
    redacted.origin = nullptr;
    if (event.note) {
        EventNote note = *event.note;
        note.text = redactedString(redactor, note.text, u"the note"_s, replacements);
        for (QString &tag : note.tags)
            tag = redactedString(redactor, tag, u"a tag"_s, replacements);
        redacted.note = std::make_shared<const EventNote>(std::move(note));
    }
    return redacted;
}

} // namespace hookloupe
