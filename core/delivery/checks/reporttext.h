// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/checks/consumerreport.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

/// Of a request or an answer's body in a report; the rest is counted.
inline constexpr qsizetype kReportBytesMax = 16LL * 1024;

/// \a bytes as lines for people, control characters escaped, cut at \a bytesMax with the number of
/// those that are left out.
QString reportText(const QByteArray &bytes, qsizetype bytesMax = kReportBytesMax);
/// The status line, fields and body of an answer, or why there was none.
QString answerReportText(const SendResult &answer, qsizetype bytesMax = kReportBytesMax);

} // namespace hookloupe
