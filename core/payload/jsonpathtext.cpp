// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonpathtext.h"

#include "core/event/ascii.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr bool staysBare(char c) noexcept
{
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '$' || c == '@' || c == ':'
            || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

void appendPathMember(QByteArray &path, QByteArrayView name)
{
    if (!name.isEmpty() && std::all_of(name.begin(), name.end(), staysBare)) {
        path += '.';
        path.append(name);
        return;
    }
    path += "['";
    for (const char c : name) {
        if (c == '\'' || c == '\\')
            path += '\\';
        path += c;
    }
    path += "']";
}

void appendPathIndex(QByteArray &path, qint64 index)
{
    path += '[';
    path += QByteArray::number(index);
    path += ']';
}

} // namespace hookloupe
