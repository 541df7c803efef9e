// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventreader.h"

#include "core/store/eventrows.h"
#include "core/store/sqlitereader.h"

namespace hookloupe {

Result<std::unique_ptr<EventReader>> EventReader::open(const QString &path, qint64 cacheBytes)
{
    auto reader = SqliteReader::open(path, cacheBytes);
    if (!reader)
        return reader.error();
    return std::unique_ptr<EventReader>(*std::move(reader));
}

Result<void> EventReader::completeCut(EventSummary &summary)
{
    if (summary.target.size() < kListTargetBytesMax && summary.method.size() < kListMethodBytesMax
        && summary.eventType.size() < kListNameBytesMax
        && summary.deliveryId.size() < kListNameBytesMax)
        return {};
    const auto whole = event(summary.id);
    if (!whole)
        return whole.error();
    summary.target = (*whole)->request.targetBytes().toByteArray();
    summary.method = (*whole)->request.methodBytes().toByteArray();
    summary.eventType = (*whole)->eventType;
    summary.deliveryId = (*whole)->deliveryId;
    return {};
}

} // namespace hookloupe
