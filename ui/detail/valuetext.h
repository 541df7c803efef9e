// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/valuereading.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookloupe {

/// What a scalar stands for, in a line for people: a time in UTC and here, and its age; that it is
/// a token or holds something else. \a lexeme as in JSON, \a key decoded. Empty for what says
/// nothing more, and for what is too long to be looked into at once.
QString valueReadingText(QByteArrayView lexeme, QByteArrayView key);
/// The same at \a nowUs, Unix microseconds.
QString valueReadingText(QByteArrayView lexeme, QByteArrayView key, qint64 nowUs);
/// What is inside a scalar that holds something else (a token, base64, a document in a string),
/// laid out where it is JSON; nullopt where nothing is.
std::optional<QByteArray> openedValue(QByteArrayView lexeme, QByteArrayView key);
/// "2023-06-06 22:19:30 UTC (00:19:30 here), 3 years ago".
QString timeReadingText(const TimeReading &time);

} // namespace hookloupe
