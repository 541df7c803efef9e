// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/clauselist.h"

#include "core/event/coretext.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

QString clauseList(const QStringList &told, std::size_t count, bool isCut)
{
    const auto toldCount = static_cast<std::size_t>(told.size());
    if (toldCount < count) {
        const QString list = told.join(u", "_s);
        return isCut ? CoreText::tr("%1 and more").arg(list)
                     : CoreText::tr("%1 and %2 more").arg(list, QString::number(count - toldCount));
    }
    if (told.size() < 2)
        return told.join(QString());
    return CoreText::tr("%1 and %2").arg(told.first(told.size() - 1).join(u", "_s), told.last());
}

} // namespace hookloupe
