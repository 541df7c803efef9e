// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/rows/rowtexts.h"

#include "ui/detail/overviewtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookloupe {

namespace {
struct RowTextsWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::RowTexts)
};
} // namespace

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString eventsText(std::size_t count)
{
    return count == 1 ? RowTextsWords::tr("1 event")
                      : RowTextsWords::tr("%1 events").arg(countText(count));
}

QString eventsText(const std::vector<qint64> &ids)
{
    return ids.size() == 1 ? eventName(ids.front()) : eventsText(ids.size());
}

} // namespace hookloupe
