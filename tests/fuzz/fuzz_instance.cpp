// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What another start hands over: whatever it is, what is read of it is within its limits, and is
// read again as it is written.

#include "core/workspace/instancemessage.h"

#include <QDir>

#include <cstdlib>

using namespace hookloupe;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const auto message = parseInstanceMessage(
            QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!message)
        return 0;
    if (message->paths.size() > kInstancePathsMax)
        std::abort();
    for (const QString &path : message->paths) {
        if (!QDir::isAbsolutePath(path))
            std::abort();
    }
    const auto again = parseInstanceMessage(composeInstanceMessage(*message));
    if (!again || again->activationToken != message->activationToken)
        std::abort();
    return 0;
}
