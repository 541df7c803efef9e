// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/eventgenerator.h"

#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/payload/compression.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hookloupe::bench {

namespace {

/// https://prng.di.unimi.it/splitmix64.c
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    { }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    quint64 below(quint64 bound) { return next() % bound; }
    QByteArray text(qsizetype length, QByteArrayView letters)
    {
        QByteArray text;
        for (qsizetype i = 0; i < length; ++i)
            text += letters[static_cast<qsizetype>(below(static_cast<quint64>(letters.size())))];
        return text;
    }
    QByteArray word(qsizetype length)
    {
        return text(length, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    }
    QByteArray hex(qsizetype length) { return text(length, "0123456789abcdef"); }
    QByteArray uuid()
    {
        return hex(8) + '-' + hex(4) + "-4" + hex(3) + "-a" + hex(3) + '-' + hex(12);
    }
    QByteArray number(quint64 from, quint64 to)
    {
        return QByteArray::number(from + below(to - from + 1));
    }
    template<std::size_t N>
    QByteArray oneOf(const std::array<const char *, N> &values)
    {
        return values.at(below(N));
    }

private:
    quint64 m_state;
};

constexpr std::array kFirstNames{ "Ada",  "Boris", "Chiara", "Deniz", "Emeka", "Freya",
                                  "Goro", "Hanna", "Ines",   "Jomo",  "Kaito", "Lena",
                                  "Maya", "Nils",  "Olga",   "Pedro", "Quinn", "Rosa",
                                  "Sami", "Tuva",  "Umar",   "Vera",  "Wanda", "Yusuf" };
constexpr std::array kLastNames{ "Almeida", "Becker",   "Costa",   "Dubois",  "Eriksen",  "Fischer",
                                 "Garcia",  "Haddad",   "Ivanova", "Jansen",  "Kowalski", "Larsen",
                                 "Moreau",  "Nakamura", "Okafor",  "Petrova", "Rossi",    "Schmidt",
                                 "Tanaka",  "Ueda",     "Varga",   "Weber",   "Yilmaz",   "Zhang" };
constexpr std::array kCities{ "Lisboa", "Berlin", "Torino", "Izmir",  "Lagos",
                              "Oslo",   "Kyoto",  "Gdansk", "Nantes", "Nairobi" };
constexpr std::array kThings{ "Walnut desk",    "Brass lamp",  "Linen shirt", "Ceramic mug",
                              "Wool blanket",   "Oak shelf",   "Copper pan",  "Canvas bag",
                              "Leather wallet", "Glass bottle" };
constexpr std::array kCurrencies{ "eur", "usd", "gbp", "jpy", "chf", "brl" };
constexpr std::array kWords{ "parser", "cache", "timeout",   "retry",  "header", "stream",
                             "queue",  "index", "signature", "socket", "lint",   "release",
                             "fix",    "add",   "remove",    "speed",  "test",   "docs" };

QByteArray stamp(qint64 us)
{
    return rfc3339(us).toLatin1();
}

struct Draft
{
    const char *endpoint;
    const char *target;
    const char *scheme;
    QByteArray agent;
    QByteArray fields;
    QByteArray eventType;
    QByteArray deliveryId;
    QByteArray signature;
    QByteArray body;
};

Draft payment(Random &random, qint64 us, const QByteArray &id)
{
    const QByteArray seconds = QByteArray::number(us / 1'000'000);
    const QByteArray type = random.oneOf(std::array{ "payment_intent.succeeded", "charge.refunded",
                                                     "invoice.paid", "charge.failed" });
    const QByteArray name = random.oneOf(kFirstNames) + ' ' + random.oneOf(kLastNames);
    const QByteArray amount = random.number(100, 990'000);
    Draft draft{ "payments",
                 "/hooks/payments",
                 "stripe",
                 "Payments/1.0 (+https://pay.example/docs)",
                 {},
                 type,
                 "evt_1" + id,
                 random.hex(64),
                 {} };
    draft.fields = "Stripe-Signature: t=" + seconds + ",v1=" + draft.signature + "\r\n";
    draft.body = "{\n  \"id\": \"" + draft.deliveryId
            + "\",\n  \"object\": \"event\",\n  \"api_version\": \"2024-06-20\",\n  \"created\": "
            + seconds + ",\n  \"data\": {\n    \"object\": {\n      \"id\": \"pi_" + random.word(24)
            + "\",\n      \"object\": \"payment_intent\",\n      \"amount\": " + amount
            + ",\n      \"amount_received\": " + amount + ",\n      \"client_secret\": \"pi_"
            + random.word(20) + "_secret_" + random.word(20)
            + "\",\n      \"capture_method\": \"automatic\",\n      \"currency\": \""
            + random.oneOf(kCurrencies) + "\",\n      \"customer\": \"cus_" + random.word(14)
            + "\",\n      \"description\": \"" + random.oneOf(kThings) + " x "
            + random.number(1, 12) + "\",\n      \"latest_charge\": \"ch_" + random.word(24)
            + "\",\n      \"livemode\": false,\n      \"metadata\": {\n        \"order\": \""
            + random.number(100'000, 999'999) + "\",\n        \"cart\": \"" + random.uuid()
            + "\"\n      },\n      \"payment_method_types\": [\n        \"card\"\n      ],\n      "
              "\"receipt_email\": \""
            + name.toLower().replace(' ', '.') + random.number(1, 99)
            + "@mail.example\",\n      \"shipping\": {\n        \"name\": \"" + name
            + "\",\n        \"address\": {\n          \"city\": \"" + random.oneOf(kCities)
            + "\",\n          \"country\": \"PT\",\n          \"line1\": \"" + random.number(1, 250)
            + " Rua " + random.oneOf(kLastNames) + "\",\n          \"postal_code\": \""
            + random.number(10'000, 99'999)
            + "\"\n        }\n      },\n      \"status\": \"succeeded\"\n    }\n  },\n  "
              "\"livemode\": false,\n  \"pending_webhooks\": 1,\n  \"request\": {\n    \"id\": "
              "\"req_"
            + random.word(14) + "\",\n    \"idempotency_key\": \"" + random.uuid()
            + "\"\n  },\n  \"type\": \"" + type + "\"\n}";
    return draft;
}

Draft order(Random &random, qint64 us, const QByteArray &id)
{
    Draft draft{ "orders",
                 "/hooks/orders?shop=north",
                 "shopify",
                 "Shop-Captain-Hook",
                 {},
                 random.oneOf(std::array{ "orders/create", "orders/paid", "orders/fulfilled" }),
                 random.uuid(),
                 random.word(43) + '=',
                 {} };
    draft.fields = "X-Shopify-Topic: " + draft.eventType + "\r\nX-Shopify-Hmac-Sha256: "
            + draft.signature + "\r\nX-Shopify-Webhook-Id: " + draft.deliveryId
            + "\r\nX-Shopify-Shop-Domain: north.shop.example\r\nX-Shopify-Api-Version: 2024-07\r\n"
              "X-Shopify-Triggered-At: "
            + stamp(us) + "\r\n";
    const QByteArray name = random.oneOf(kFirstNames);
    const QByteArray last = random.oneOf(kLastNames);
    QByteArray items;
    for (quint64 i = 0, count = 3 + random.below(4); i < count; ++i) {
        const QByteArray price = random.number(5, 900) + '.' + random.number(10, 99);
        items += (i ? ",{" : "{") + "\"id\":"_ba + random.number(10'000'000'000, 19'999'999'999)
                + R"(,"admin_graphql_api_id":"gid:\/\/shop\/LineItem\/)"
                + random.number(10'000'000'000, 19'999'999'999) + R"(","fulfillable_quantity":1,)"
                + R"("name":")" + random.oneOf(kThings) + R"(","price":")" + price
                + R"(","quantity":)" + random.number(1, 9) + R"(,"sku":")" + random.word(10)
                + R"(","taxable":true})";
    }
    draft.body = R"({"id":)" + random.number(5'000'000'000'000, 5'999'999'999'999) + R"(,"token":")"
            + id + random.hex(16) + R"(","created_at":")" + stamp(us)
            + R"(","currency":"EUR","current_total_price":")" + random.number(20, 4'000) + '.'
            + random.number(10, 99) + R"(","email":")" + name.toLower() + '.' + last.toLower()
            + R"(@mail.example","financial_status":"paid","fulfillment_status":null,)"
              R"("order_number":)"
            + random.number(1'000, 99'999) + R"(,"browser_ip":"198.51.100.)" + random.number(1, 254)
            + R"(","customer":{"id":)" + random.number(7'000'000'000'000, 7'999'999'999'999)
            + R"(,"first_name":")" + name + R"(","last_name":")" + last
            + R"(","state":"enabled","verified_email":true},)"
            + R"("shipping_address":{"first_name":")" + name + R"(","address1":")"
            + random.oneOf(kLastNames) + "stra\u00dfe "_ba + random.number(1, 200) + R"(","city":")"
            + random.oneOf(kCities) + R"(","zip":")" + random.number(10'000, 99'999)
            + R"(","country_code":"DE"},"line_items":[)" + items
            + R"(],"note":null,"tags":"","test":false})";
    return draft;
}

Draft push(Random &random, qint64 us, const QByteArray &id)
{
    const QByteArray name = random.oneOf(kFirstNames) + ' ' + random.oneOf(kLastNames);
    const QByteArray login = name.toLower().replace(' ', '-');
    Draft draft{ "code", "/hooks/code", "github",      "GitHub-Hookshot/" + random.hex(7),
                 {},     "push",        random.uuid(), random.hex(64),
                 {} };
    draft.fields = "X-GitHub-Event: push\r\nX-GitHub-Delivery: " + draft.deliveryId
            + "\r\nX-GitHub-Hook-ID: 482910377\r\nX-Hub-Signature-256: sha256=" + draft.signature
            + "\r\n";
    const auto person = [&] {
        return R"({"name":")" + name + R"(","email":")" + login + R"(@mail.example","username":")"
                + login + R"("})";
    };
    QByteArray commits;
    for (quint64 i = 0, count = 1 + random.below(3); i < count; ++i) {
        const QByteArray commit = random.hex(40);
        commits += (i ? ",{" : "{") + R"("id":")"_ba + commit + R"(","tree_id":")" + random.hex(40)
                + R"(","distinct":true,"message":")" + random.oneOf(kWords) + ": "
                + random.oneOf(kWords) + " the " + random.oneOf(kWords) + ' ' + random.oneOf(kWords)
                + R"(\n\nSee )" + random.number(1, 9'999) + R"(.","timestamp":")" + stamp(us)
                + R"(","url":"https://code.example/acme/)" + "loom/commit/" + commit
                + R"(","author":)" + person() + R"(,"committer":)" + person()
                + R"(,"added":[],"removed":[],"modified":["src/)" + random.oneOf(kWords) + '/'
                + random.oneOf(kWords) + R"(.cpp"]})";
    }
    draft.body = R"({"ref":"refs/heads/)" + random.oneOf(kWords) + R"(","before":")"
            + random.hex(40) + R"(","after":")" + id + random.hex(24)
            + R"(","repository":{"id":9172635,"node_id":"R_kgDOAIv6","name":"loom",)"
              R"("full_name":"acme/loom","private":true,"html_url":"https://code.example/acme/loom",)"
              R"("default_branch":"main"},"pusher":{"name":")"
            + login + R"("},"sender":{"login":")" + login + R"(","id":)"
            + random.number(100'000, 9'999'999) + R"(},"created":false,"deleted":false,)"
            + R"("forced":false,"commits":[)" + commits + "]}";
    return draft;
}

Draft message(Random &random, qint64 us, const QByteArray &id)
{
    const QByteArray seconds = QByteArray::number(us / 1'000'000);
    QByteArray text;
    for (quint64 i = 0, count = 110 + random.below(120); i < count; ++i)
        text += (i ? " " : "") + random.oneOf(kWords);
    Draft draft{ "chat", "/hooks/chat", "slack",   "Chatbot 1.0 (+https://chat.example/robots)",
                 {},     "message",     "Ev" + id, random.hex(64),
                 {} };
    draft.fields = "X-Slack-Request-Timestamp: " + seconds
            + "\r\nX-Slack-Signature: v0=" + draft.signature + "\r\n";
    draft.body = R"({"token":")" + random.word(24) + R"(","team_id":"T)" + random.word(10)
            + R"(","api_app_id":"A0KRD7HC3","event":{"type":"message","channel":"C)"
            + random.word(10) + R"(","user":"U)" + random.word(10) + R"(","text":")" + text
            + R"(","ts":")" + seconds + '.' + random.number(100'000, 999'999)
            + R"("},"type":"event_callback","event_id":")" + draft.deliveryId + R"(","event_time":)"
            + seconds + R"(,"authorizations":[{"enterprise_id":null,)" + R"("team_id":"T)"
            + random.word(10) + R"(","is_bot":false}]})";
    return draft;
}

} // namespace

QByteArray generatedId(qint64 number)
{
    return Random(0x1d00'0000'0000ULL + static_cast<quint64>(number)).word(16);
}

Event generatedEvent(qint64 number)
{
    Random random(static_cast<quint64>(number) * 0x2545f4914f6cdd1dULL);
    Event event;
    event.receivedAtUs =
            1'790'000'000'000'000 + number * 40'000 + static_cast<qint64>(random.below(30'000));
    event.completedAtUs = event.receivedAtUs + static_cast<qint64>(random.below(2'000));
    const QByteArray id = generatedId(number);
    constexpr std::array makers{ payment, order, push, message };
    Draft draft = makers.at(random.below(makers.size()))(random, event.receivedAtUs, id);
    const bool isPacked = number % 1'000 == 999;
    if (isPacked)
        draft.body = gzipped(draft.body);
    const QByteArray wire = "POST "_ba + draft.target
            + " HTTP/1.1\r\nHost: hooks.example\r\nUser-Agent: " + draft.agent
            + "\r\nContent-Type: application/json\r\n"
            + (isPacked ? "Content-Encoding: gzip\r\n" : "")
            + "Content-Length: " + QByteArray::number(draft.body.size())
            + "\r\nAccept: */*\r\nAccept-Encoding: gzip\r\nX-Forwarded-For: 203.0.113."
            + random.number(1, 254) + "\r\nX-Forwarded-Proto: https\r\nTraceparent: 00-"
            + random.hex(32) + '-' + random.hex(16) + "-01\r\n" + draft.fields + "\r\n"
            + draft.body;
    auto request = parseStoredRequest(wire);
    if (!request)
        qFatal("a generated request is none: %s", qPrintable(request.error().sentence));
    event.request = *std::move(request);
    event.peer = u"127.0.0.1:"_s + QString::number(32'768 + random.below(28'000));
    event.local = u"127.0.0.1:8025"_s;
    event.endpoint = QString::fromLatin1(draft.endpoint);
    event.signedUrl = "https://hooks.example"_ba + draft.target;
    event.verdict = number % 50 == 49 ? Verdict::BadSignature : Verdict::Valid;
    event.scheme = QString::fromLatin1(draft.scheme);
    event.reason = event.verdict == Verdict::Valid
            ? u"The signature matches."_s
            : u"The signature does not match: the secret is another one."_s;
    event.eventType = draft.eventType;
    event.deliveryId = draft.deliveryId;
    event.signature = draft.signature;
    event.retryWindowUs = 3'600'000'000;
    event.response.status = 200;
    event.response.reason = "OK";
    event.response.fields = { { "Content-Type", "text/plain; charset=utf-8" },
                              { "Content-Length", "2" } };
    event.response.body = "ok";
    return event;
}

} // namespace hookloupe::bench
