// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/sending.h"

#include "app/cli/commands.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"

#include <QJsonArray>
#include <QTextStream>

#include <unistd.h>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString milliseconds(qint64 us)
{
    return u"%1 ms"_s.arg(static_cast<double>(us) / 1000, 0, 'f', 1);
}

} // namespace

void addSendOptions(Options &options)
{
    options.option(
            u"to"_s,
            u"Where to send: http(s)://HOST[:PORT] keeps the request's own target; a path in the "
            "URL replaces it."_s,
            u"URL"_s);
    options.option(u"timeout"_s, u"Give up after this long (default: 60)."_s, u"SECONDS"_s);
    addConnectionOptions(options, ConnectionExtras::Http2AndFollow);
    options.option(u"yes"_s, u"Send to a host that is not loopback without asking."_s);
}

Result<SendTarget> targetOf(const Options &options)
{
    if (!options.has(u"to"_s))
        return Error{ ErrorCode::InvalidInput, u"Say where to send it with --to URL."_s };
    return SendTarget::parse(options.value(u"to"_s).toUtf8());
}

Result<SendLimits> limitsOf(const Options &options)
{
    const auto timeout = options.number(u"timeout"_s, 60, 1, 3600);
    if (!timeout)
        return timeout.error();
    SendLimits limits;
    limits.totalTimeoutMs = static_cast<int>(*timeout * 1000);
    if (const auto read = readConnection(options, limits); !read)
        return read.error();
    return limits;
}

std::optional<int> refusal(const Options &options, const SendTarget &target)
{
    if (target.isLoopback() || options.has(u"yes"_s))
        return std::nullopt;
    if (isatty(STDIN_FILENO) == 0) {
        say(u"hookloupe-cli: %1 is not this machine; add --yes to send there."_s.arg(
                displayText(target.host)));
        return Usage;
    }
    say(u"%1 is not this machine. Send there? [y/N]"_s.arg(displayText(target.host)));
    QTextStream input(stdin);
    if (input.readLine().trimmed().compare(u"y"_s, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return Negative;
}

bool is2xx(const SendResult &result)
{
    return result.state == SendState::Answered && result.status >= 200 && result.status < 300;
}

QString resultLine(const SendResult &result, qint64 bodyBytes)
{
    QString before;
    for (const QString &note : result.notes)
        before += note + u'\n';
    if (result.state != SendState::Answered)
        return before + u"%1: %2"_s.arg(QString(sendStateId(result.state)), result.failure);
    const SendTimes &times = result.times;
    // HTTP/2 has no reason phrase.
    const QString reason = displayText(result.reason, 60);
    const QString line = QString::number(result.status) + (reason.isEmpty() ? u""_s : u' ' + reason)
            + u" in "_s + milliseconds(times.totalUs);
    QStringList steps;
    for (const auto &[name, us] :
         { std::pair{ u"name"_s, times.resolvedUs }, std::pair{ u"connect"_s, times.connectedUs },
           std::pair{ u"TLS"_s, times.securedUs }, std::pair{ u"sent"_s, times.sentUs },
           std::pair{ u"first byte"_s, times.firstByteUs } }) {
        if (us >= 0)
            steps.append(u"%1 %2"_s.arg(name, milliseconds(us)));
    }
    const qint64 size = bodyBytes < 0 ? qMax(result.bodyBytes, result.body.size()) : bodyBytes;
    return before + line + u" (%1), %2"_s.arg(steps.join(u", "_s), displaySize(size));
}

QJsonObject resultJson(const SendResult &result)
{
    QJsonArray headers;
    for (const Field &field : result.fields)
        headers.append(QJsonArray{ displayText(field.name), displayText(field.value) });
    return { { u"state"_s, QString(sendStateId(result.state)) },
             { u"status"_s, result.status },
             { u"headers"_s, headers },
             { u"body_bytes"_s, qMax(result.bodyBytes, result.body.size()) },
             { u"notes"_s, QJsonArray::fromStringList(result.notes) },
             { u"failure"_s, result.failure.isEmpty() ? QJsonValue() : QJsonValue(result.failure) },
             { u"resolved_us"_s, result.times.resolvedUs },
             { u"connected_us"_s, result.times.connectedUs },
             { u"secured_us"_s, result.times.securedUs },
             { u"sent_us"_s, result.times.sentUs },
             { u"first_byte_us"_s, result.times.firstByteUs },
             { u"total_us"_s, result.times.totalUs } };
}

} // namespace hookloupe::cli
