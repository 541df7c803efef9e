// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/csvcell.h"

#include <QByteArrayView>

#include <algorithm>

namespace hookloupe {

QByteArray csvCell(QByteArray text)
{
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front()))
        text.prepend('\'');
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](char c) {
        return QByteArrayView("\"',\r\n").contains(c);
    });
    return needsQuotes ? '"' + text.replace('"', "\"\"") + '"' : text;
}

} // namespace hookloupe
