// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The query language and the template language, over one event. The input is a query, a line feed,
// and a template: neither may crash, point outside its text, or take long, whatever it says.

#include "core/endpoint/answertemplate.h"
#include "core/http/requestframer.h"
#include "core/query/query.h"

#include <cstdlib>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Event makeEvent()
{
    Event event;
    event.request = parseLenient("POST /a?b=c&d HTTP/1.1\r\nHost: x\r\nX-A: 1\r\nX-A: two\r\n"
                                 "Content-Length: 42\r\n\r\n"
                                 R"({"a":{"b":[1,2.50,"x\u0041"]},"c":"d","e":1})");
    event.endpoint = u"name"_s;
    event.eventType = "type.of";
    event.reason = u"a reason"_s;
    return event;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const Event event = makeEvent();
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    const QString text = QString::fromUtf8(line < 0 ? input : input.first(line));
    const QByteArrayView templateText = line < 0 ? input : input.sliced(line + 1);
    const EventFacts facts(event, 1'772'366'400'000'000);

    QueryMistake mistake;
    if (const auto query = Query::parse(text, &mistake)) {
        const bool holds = query->matches(facts);
        require(holds == query->matches(facts));
        // Negation turns it round, and parentheses change nothing.
        if (!text.trimmed().isEmpty()) {
            if (const auto inverse = Query::parse(u"NOT ("_s + text + u')'))
                require(inverse->matches(facts) != holds);
        }
    } else {
        require(mistake.column >= 0 && mistake.column <= text.size() && mistake.length >= 1);
        require(!mistake.sentence.isEmpty());
    }

    TemplateMistake wrong;
    if (const auto read =
                AnswerTemplate::parse(templateText, &wrong, AnswerTemplate::Secrets::Allowed)) {
        TemplateContext context{ .facts = facts };
        context.hmac = [](TemplateContext::Hash, QByteArrayView) {
            return std::optional(QByteArray("mac"));
        };
        const auto filled = read->fill(context);
        require(filled && filled->size() <= kAnswerBytesMax);
        if (read->isPlain() && !templateText.contains("{{"))
            require(*filled == templateText);
    } else {
        require(wrong.offset >= 0 && wrong.offset <= templateText.size());
        require(!wrong.sentence.isEmpty());
    }
    return 0;
}
