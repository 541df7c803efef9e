// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/savedfilters.h"

#include <QSettings>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kList = "filter/saved"_L1;
constexpr auto kName = "name"_L1;
constexpr auto kQuery = "query"_L1;
} // namespace

QList<NamedQuery> savedFilters(QSettings &settings)
{
    QList<NamedQuery> filters;
    const int count = settings.beginReadArray(kList);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        filters.append({ settings.value(kName).toString(), settings.value(kQuery).toString() });
    }
    settings.endArray();
    return filters;
}

void setSavedFilters(QSettings &settings, const QList<NamedQuery> &filters)
{
    settings.remove(kList);
    settings.beginWriteArray(kList, static_cast<int>(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(kName, filters.at(i).name);
        settings.setValue(kQuery, filters.at(i).query);
    }
    settings.endArray();
}

} // namespace hookloupe
