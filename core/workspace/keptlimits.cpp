// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/keptlimits.h"

#include "core/event/coretext.h"
#include "core/event/limitsettings.h"

#include <QSettings>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kGroup = "limits"_L1;
} // namespace

ReceiverLimits keptLimits(QSettings &settings, QStringList &problems)
{
    ReceiverLimits limits;
    settings.beginGroup(kGroup);
    const QStringList names = settings.childKeys();
    for (const QString &name : names) {
        if (const auto set = setLimit(limits, name, settings.value(name).toString()); !set)
            problems += set.error().sentence;
    }
    settings.endGroup();
    return limits;
}

Result<void> keepLimits(QSettings &settings, const ReceiverLimits &limits)
{
    settings.beginGroup(kGroup);
    settings.remove(QString()); // what could not be read included
    for (const LimitSetting &setting : limitSettings()) {
        if (setting.get(limits) != setting.get({}))
            settings.setValue(QString::fromLatin1(setting.name), limitText(setting, limits));
    }
    settings.endGroup();
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return Error{
        ErrorCode::PermissionDenied,
        CoreText::tr("The limits could not be kept for the next start: %1 cannot be written. Check "
                     "who may write it, and set them again.")
                .arg(settings.fileName())
    };
}

} // namespace hookloupe
