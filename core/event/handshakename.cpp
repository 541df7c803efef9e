// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/handshakename.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kBeginning = "Handshake of "_L1;
}

QString HandshakeName::sentence() const
{
    return kBeginning + sender + u": "_s + name + u'.';
}

HandshakeName HandshakeName::fromOrigin(QStringView origin)
{
    if (!origin.startsWith(kBeginning))
        return {};
    const qsizetype begin = kBeginning.size();
    const qsizetype colon = origin.indexOf(u": "_s, begin);
    if (colon < 0)
        return {};
    qsizetype end = origin.indexOf(u". "_s, colon); // of the sentence: others may follow
    if (end < 0)
        end = origin.endsWith(u'.') ? origin.size() - 1 : origin.size();
    return { origin.sliced(begin, colon - begin).toString(),
             origin.sliced(colon + 2, end - colon - 2).toString() };
}

} // namespace hookloupe
