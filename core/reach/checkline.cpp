// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/checkline.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStateIds{ "pass"_L1, "warn"_L1, "fail"_L1, "skipped"_L1 };

constexpr qsizetype kSocketsMax = 10'000;
constexpr QByteArrayView kListen = "0A"; ///< TCP_LISTEN
constexpr qsizetype kIPv4Digits = 8;
constexpr qsizetype kIPv6Digits = 32;

/// Words of four bytes in the byte order of the machine, each in hex.
QHostAddress addressOf(QByteArrayView digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits.toByteArray());
    QByteArray network;
    for (qsizetype word = 0; word + 4 <= bytes.size(); word += 4) {
        if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
            for (qsizetype i = 3; i >= 0; --i)
                network += bytes[word + i];
        } else {
            network += bytes.mid(word, 4);
        }
    }
    if (digits.size() == kIPv6Digits && network.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(network.constData()));
    quint32 address = 0;
    for (const char byte : network)
        address = address << 8 | static_cast<quint8>(byte);
    return QHostAddress(address);
}

} // namespace

QLatin1StringView checkOutcomeId(CheckOutcome outcome) noexcept
{
    return kStateIds[static_cast<std::size_t>(outcome)];
}

QString checkText(const QList<CheckLine> &lines)
{
    QString text;
    for (const CheckLine &line : lines) {
        text += u"%1  %2: %3\n"_s.arg(checkOutcomeId(line.outcome), -7)
                        .arg(line.title, line.finding);
        if (!line.advice.isEmpty())
            text += u"         %1\n"_s.arg(line.advice);
    }
    return text;
}

bool hasFailed(const QList<CheckLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const CheckLine &line) { return line.outcome == CheckOutcome::Fail; });
}

QList<SocketFact> listeningSockets(QByteArrayView table)
{
    QList<SocketFact> sockets;
    for (const QByteArray &line : table.toByteArray().split('\n')) {
        // sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode …
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 10 || QByteArrayView(parts[3]) != kListen)
            continue;
        const qsizetype colon = parts[1].indexOf(':');
        if (colon != kIPv4Digits && colon != kIPv6Digits)
            continue;
        bool isPort = false;
        bool isInode = false;
        SocketFact socket;
        socket.address = addressOf(QByteArrayView(parts[1]).first(colon));
        socket.port = parts[1].mid(colon + 1).toUShort(&isPort, 16);
        socket.inode = parts[9].toULongLong(&isInode);
        if (isPort && isInode && sockets.size() < kSocketsMax)
            sockets += socket;
    }
    return sockets;
}

} // namespace hookloupe
