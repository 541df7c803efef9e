// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace hookloupe::detail {

struct PowerShellEntry;

/// What an expression of a script comes to, where the text alone says it.
struct PowerShellValue
{
    enum class Kind {
        Text,
        Bytes, ///< text that the script itself made UTF-8
        Table, ///< @{…}
        Unknown, ///< only a running PowerShell knows
    };
    Kind kind = Kind::Unknown;
    QByteArray text; ///< of Unknown: as it is written
    std::vector<PowerShellEntry> table; ///< in the order of the text
};

struct PowerShellEntry
{
    QByteArray key;
    PowerShellValue value;
};

/// A call of a web cmdlet: -Name value, the name in lower case; a switch without a value, and what
/// has no name under "".
struct PowerShellCall
{
    std::vector<std::pair<QByteArray, std::optional<PowerShellValue>>> parameters;
    QByteArray sessionUserAgent; ///< what the script has set of $session
    std::vector<std::pair<QByteArray, QByteArray>> cookies;
    qint64 line = 1; ///< 1-based
    QStringList lost; ///< sentences for people
};

/// Reads the calls of Invoke-WebRequest and Invoke-RestMethod (iwr, irm) in \a text with the
/// variables that it sets before them; nothing is run. Until \a visit returns false.
void forEachPowerShellCall(QByteArrayView text,
                           const std::function<bool(const PowerShellCall &call)> &visit);

} // namespace hookloupe::detail
