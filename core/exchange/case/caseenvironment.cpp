// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/caseenvironment.h"

#include <QRegularExpression>
#include <QSysInfo>

namespace hookloupe {

using namespace Qt::StringLiterals;

QMap<QString, QString> caseEnvironment()
{
    // What whoever built a kernel added to its version may be a name.
    static const QRegularExpression number(u"^[0-9.]*[0-9]"_s);
    const QString kernel = number.match(QSysInfo::kernelVersion()).captured();
    return { { u"os"_s, QSysInfo::prettyProductName() },
             { u"kernel"_s, QSysInfo::kernelType() + u' ' + kernel },
             { u"architecture"_s, QSysInfo::currentCpuArchitecture() },
             { u"qt"_s, QString::fromLatin1(qVersion()) } };
}

} // namespace hookloupe
