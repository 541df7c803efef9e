// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hookloupe {

/// What a second start of the desktop program hands to the first.
struct InstanceMessage
{
    QStringList paths; ///< of files to import, absolute
    QByteArray activationToken; ///< by which a Wayland desktop lets a window come to the front
};

inline constexpr qsizetype kInstanceMessageBytesMax = 256LL * 1024;
inline constexpr qsizetype kInstancePathsMax = 1'000;

/// One line of JSON with its line feed. More than the limits allow is left out.
QByteArray composeInstanceMessage(const InstanceMessage &message);
/// The opposite, of bytes that any program of this user may have sent: InvalidInput.
Result<InstanceMessage> parseInstanceMessage(QByteArrayView line);

} // namespace hookloupe
