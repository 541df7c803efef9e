// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace hookloupe {

/// Bytes as a member of JSON: base64 (RFC 4648 §4).
inline QString base64Text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// What base64Text() wrote; empty for anything that is no text.
inline QByteArray fromBase64Text(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace hookloupe
