// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/http/requestframer.h"

#include <QByteArray>

namespace hookloupe::test {

/// 2026-03-01T12:00:00Z
inline constexpr qint64 kNoonUs = 1'772'366'400'000'000;

inline Event eventOf(const QByteArray &head, const QByteArray &body = {})
{
    Event event;
    event.id = 7;
    event.receivedAtUs = kNoonUs;
    event.request = parseLenient(head + "Content-Length: " + QByteArray::number(body.size())
                                 + "\r\n\r\n" + body);
    event.endpoint = QStringLiteral("payments");
    event.scheme = QStringLiteral("stripe");
    event.verdict = Verdict::BadSignature;
    event.reason = QStringLiteral("The signature does not match.");
    event.eventType = "payment.confirmed";
    event.deliveryId = "evt_1";
    event.peer = QStringLiteral("127.0.0.1:50332");
    event.attempt = 2;
    event.response.status = 503;
    event.response.afterUs = 2'500'000;
    return event;
}

inline Event paymentEvent()
{
    return eventOf(
            "POST /pay/in?mode=live&note=a%20b HTTP/1.1\r\nHost: shop.example\r\n"
            "X-Request-Id: 42\r\nX-Tag: one\r\nX-Tag: two\r\nContent-Type: application/json\r\n",
            R"({"id":"evt_1","payment":{"amount":1050,"rate":1.50,"paid":true,"none":null},)"
            R"("items":[{"sku":"A-1"},{"sku":"B 2"}],"a.b":"dotted","text":"Gr\u00fc\u00dfe"})");
}

} // namespace hookloupe::test
