// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"
#include "core/exchange/case/casewriter.h"
#include "core/http/requestframer.h"

#include <QFile>
#include <QTemporaryDir>

namespace hookloupe::test {

inline CaseManifest caseFacts()
{
    CaseManifest facts;
    facts.createdAtUs = 1'795'000'000'000'000;
    facts.program = QStringLiteral("Hookloupe");
    facts.programVersion = QStringLiteral("0.1.0");
    facts.title = QStringLiteral("Signatures that do not hold");
    facts.note = QStringLiteral("Since Tuesday.\nPlease look at <b>number 2</b>.");
    facts.environment = { { QStringLiteral("os"), QStringLiteral("Debian") } };
    return facts;
}

inline CaseEvent caseEvent(qint64 id, const QByteArray &body,
                           const QByteArray &target = QByteArrayLiteral("/hooks?a=1"))
{
    CaseEvent event;
    Event &one = event.event;
    one.id = id;
    one.receivedAtUs = 1'795'000'000'123'456 + id;
    one.completedAtUs = one.receivedAtUs + 1'000;
    one.request = parseLenient("POST " + target
                               + " HTTP/1.1\r\nHost: shop.example\r\nX-One: 1\r\n"
                                 "x-one: 2\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    one.peer = QStringLiteral("127.0.0.1:50332");
    one.endpoint = QStringLiteral("payments");
    one.signedUrl = "https://shop.example" + target;
    one.verdict = Verdict::BadSignature;
    one.scheme = QStringLiteral("stripe");
    one.reason = QStringLiteral("No signature matches.");
    one.eventType = "payment.confirmed";
    one.attempt = 2;
    EventNote note;
    note.text = QStringLiteral("the <i>first</i> one");
    note.tags = { QStringLiteral("tuesday") };
    one.note = std::make_shared<const EventNote>(note);
    one.response.status = 200;
    one.response.reason = "OK";
    one.response.fields = { { "Content-Type", "text/plain" } };
    one.response.body = "ok";
    return event;
}

/// The file of these events; empty when it could not be made.
inline QByteArray caseBytes(const std::vector<CaseEvent> &events,
                            const CaseManifest &facts = caseFacts())
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.hookcase"));
    CaseWriter writer;
    if (!writer.open())
        return {};
    for (const CaseEvent &event : events) {
        if (!writer.add(event))
            return {};
    }
    if (!writer.finish(facts, path, [](int) { return true; }))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace hookloupe::test
