// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/limitoptions.h"

#include "core/event/limitsettings.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

void limitOption(Options &options)
{
    options.option(u"limit"_s,
                   u"Another limit, such as body=50M or idle-time=5m; repeat it for more."_s,
                   u"NAME=VALUE"_s);
}

Result<ReceiverLimits> receiverLimitsOf(const Options &options, ReceiverLimits limits)
{
    for (const QString &text : options.values(u"limit"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0)
            return Error{ ErrorCode::InvalidInput,
                          u"--limit takes NAME=VALUE, such as body=50M."_s };
        if (const auto set = setLimit(limits, QStringView(text).first(equals),
                                      QStringView(text).sliced(equals + 1));
            !set)
            return set.error();
    }
    return limits;
}

QString limitsHelp()
{
    QString text = u"\nLimits and their defaults:\n"_s;
    for (const LimitSetting &setting : limitSettings())
        text += u"  %1 %2 %3\n"_s.arg(QString::fromLatin1(setting.name), -24)
                        .arg(limitText(setting, {}), -5)
                        .arg(QString::fromLatin1(setting.what));
    return text.chopped(1);
}

} // namespace hookloupe::cli
