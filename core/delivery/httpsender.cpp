// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "core/delivery/sendexchange.h"

#include <map>
#include <utility>

namespace hookloupe {

struct HttpSender::Private
{
    quint64 lastId = 0;
    std::map<quint64, SendExchange *> running; ///< children of the sender
};

HttpSender::HttpSender(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }

HttpSender::~HttpSender() = default;

quint64 HttpSender::send(const SendTarget &target, const QByteArray &wire, const SendLimits &limits,
                         Then then)
{
    const quint64 id = ++d->lastId;
    auto *exchange = new SendExchange(target, wire, limits, this);
    d->running.emplace(id, exchange);
    connect(exchange, &SendExchange::finished, this,
            [this, id, exchange, then = std::move(then)](const SendResult &result) {
                d->running.erase(id);
                exchange->deleteLater();
                // Queued: `then` may delete the sender, and with it the exchange that speaks.
                QMetaObject::invokeMethod(
                        this, [then, result] { then(result); }, Qt::QueuedConnection);
            });
    exchange->start();
    return id;
}

void HttpSender::cancel(quint64 sendId)
{
    const auto found = d->running.find(sendId);
    if (found != d->running.end())
        found->second->cancel();
}

} // namespace hookloupe
