// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/output.h"

#include "app/cli/commands.h"
#include "core/event/bytes.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {
bool g_outputLost = false;
} // namespace

void put(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written =
            std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (written || g_outputLost)
        return;
    const int error = errno;
    g_outputLost = true;
    say(u"hookloupe-cli: Standard output cannot be written (%1): results are missing there."_s.arg(
            QString::fromLocal8Bit(std::strerror(error))));
}

bool isOutputLost()
{
    return g_outputLost;
}

void putLine(const QString &text)
{
    put(text.toUtf8() + '\n');
}

void putForeignText(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines)
        putLine(displayText(line));
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

} // namespace hookloupe::cli
