// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/output.h"

#include "app/cli/commands.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

void put(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void putLine(const QString &text)
{
    put(text.toUtf8() + '\n');
}

void putJson(const QJsonObject &object)
{
    put(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void say(const QString &sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

int fail(const Error &error)
{
    say(u"hookloupe-cli: "_s + error.sentence);
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported:
        return Usage;
    case ErrorCode::NotFound:
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled:
        return Negative;
    case ErrorCode::PortInUse:
    case ErrorCode::PermissionDenied:
    case ErrorCode::StoreUnreadable:
    case ErrorCode::StoreTooNew:
    case ErrorCode::StoreWriteFailed:
    case ErrorCode::SecretUnavailable:
        return Environment;
    }
    return Environment;
}

QString rfc3339(qint64 unixUs)
{
    const qint64 remainder = ((unixUs % 1'000'000) + 1'000'000) % 1'000'000;
    const auto whole = QDateTime::fromSecsSinceEpoch((unixUs - remainder) / 1'000'000, Qt::UTC);
    return whole.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".%1Z"_s.arg(remainder, 6, 10, QChar(u'0'));
}

} // namespace hookloupe::cli
