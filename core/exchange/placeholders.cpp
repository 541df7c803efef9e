// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/placeholders.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

namespace hookloupe {

namespace {

/// "@a = {{a}}{{a}}" doubles with each line.
constexpr qsizetype kFilledBytesMax = qsizetype(64) * 1024 * 1024;

} // namespace

QByteArray filledIn(QByteArrayView text, const Placeholders &values, QStringList &lost)
{
    QByteArray filled;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
        const qsizetype close = text.indexOf("}}", open);
        if (close < 0)
            break;
        const QByteArray name = text.sliced(open + 2, close - open - 2).trimmed().toByteArray();
        filled += text.sliced(at, open - at);
        at = close + 2;
        const auto known = values.constFind(name);
        if (known != values.constEnd() && filled.size() + known->size() <= kFilledBytesMax) {
            filled += *known;
        } else {
            filled += text.sliced(open, at - open);
            lost += CoreText::tr("The editor would have put a value in the place of {{%1}}.")
                            .arg(displayText(name, 60));
        }
    }
    return filled += text.sliced(at);
}

} // namespace hookloupe
