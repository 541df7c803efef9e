// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/exchangetime.h"

#include <QDateTime>
#include <QTimeZone>

namespace hookloupe {

using namespace Qt::StringLiterals;

std::optional<qint64> unixUsOfIsoTime(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() < 19 || trimmed.size() > 40)
        return std::nullopt;
    QByteArray bytes = trimmed.toByteArray();
    if (bytes[10] == ' ')
        bytes[10] = 'T';
    qint64 micros = 0;
    if (bytes.size() > 20 && (bytes[19] == '.' || bytes[19] == ',')) {
        qsizetype end = 20;
        qint64 unit = 100'000;
        while (end < bytes.size() && bytes[end] >= '0' && bytes[end] <= '9') {
            micros += (bytes[end++] - '0') * unit;
            unit /= 10;
        }
        if (end == 20)
            return std::nullopt;
        bytes.remove(19, end - 19);
    }
    QString zone = QString::fromLatin1(bytes.mid(19)).trimmed();
    if (zone == "UTC"_L1 || zone == "GMT"_L1 || zone.isEmpty())
        zone = u"Z"_s;
    const QDateTime time =
            QDateTime::fromString(QString::fromLatin1(bytes.first(19)) + zone, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    return time.toSecsSinceEpoch() * 1'000'000 + micros;
}

std::optional<qint64> unixUsOfNumber(double number)
{
    double seconds = number;
    for (int i = 0; i < 4; ++i, seconds /= 1000) {
        if (seconds >= 1e9 && seconds < 1e10)
            return qRound64(seconds * 1e6);
    }
    return std::nullopt;
}

} // namespace hookloupe
